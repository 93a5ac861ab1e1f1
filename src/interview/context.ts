import type { Survey } from '../survey/survey.ts'
import type { Chart } from './statechart.ts'

/** The moment of a step. The core has no clock and makes no ids: it is told. */
export interface Moment {
  /** ISO 8601, UTC. */
  now: string
  /** `platform:user`. */
  by: string
  /** A fresh id, used for a response if this step submits one. */
  responseId: string
  /** A fresh id, for the screen that follows and for what is read back on it. */
  showing: string
  /** An admin has closed the survey: nothing is submitted. */
  closed: boolean
}

/** What every step works with: the survey, its compiled statechart, and the moment. */
export interface StepContext {
  survey: Survey
  chart: Chart
  moment: Moment
}
