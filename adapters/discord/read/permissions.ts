import { type APIInteraction, PermissionFlagsBits } from 'discord.js'

/** Whether somebody administers the server the interaction comes from; undefined outside of servers. */
export function isTeamAdmin({ member }: APIInteraction): boolean | undefined {
  return member && administers(member.permissions)
}

/** Permissions come as a number in a text; anything else is none. */
export function administers(permissions: unknown): boolean {
  if (typeof permissions !== 'string' || !/^\d{1,20}$/.test(permissions)) return false
  const needed = PermissionFlagsBits.Administrator | PermissionFlagsBits.ManageGuild
  return (BigInt(permissions) & needed) !== 0n
}
