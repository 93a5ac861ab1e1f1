import type { Device } from '../value.ts'

/** What a device's own status command prints: the lines that name its model and its version. One line may name both. */
interface Output {
  maker: string
  model: RegExp
  version: RegExp
}

const forti = /^(?:Version: )?(Forti(?:Gate|WiFi))-(\S+) (v\d+(?:\.\d+)+,build\d+)/iu
const both = (pattern: RegExp, maker: string): Output => ({ maker, model: pattern, version: pattern })

const outputs: readonly Output[] = [
  {
    maker: 'Cisco',
    model: /^(?:Hardware: +|Model Id: +)(?<model>[^ ,]+)/u,
    version: /Adaptive Security Appliance Software Version (?<version>\S+)/u,
  },
  {
    maker: 'Cisco',
    model: /^cisco (?<model>\S+) \([^)]*\) (?:processor )?with /iu,
    version: /^Cisco IOS(?: XE)? Software.*?, Version (?<version>[^ ,]+)/u,
  },
  both(
    /^(?:[#!] ?)?(?<model>(?:RTX|RTV|RT|NVR|FWX|UTX|SRT)\d\w*) (?<version>Rev\.\d+(?:\.\d+)+) \(/u,
    'YAMAHA',
  ),
  both(/^(?:[#!] ?)?IX Series (?<model>IX\S+) .*Software, Version (?<version>[^ ,]+)/u, 'NEC'),
  {
    maker: '富士通',
    model: /^System +: (?<model>Si-R \S+)/u,
    version: /^Firm Ver\. +: (?<version>V\S+(?: N[YF]\d+)?)/u,
  },
  {
    maker: 'Allied Telesis',
    model: /^Base +\d+ +(?<model>\S+)/u,
    version: /^Software version +: (?<version>\S+)/u,
  },
  {
    maker: 'Check Point',
    model: /^Model: Check Point (?<model>\S+)/u,
    version:
      /^(?:Product version Check Point Gaia|This is Check Point's software version) (?<version>\S+(?: - Build \d+)?)/u,
  },
  {
    maker: '古河電工',
    model: /(?<model>FITELnet F\d\S*)$/u,
    version: /^F\d+ Version (?<version>\d\S+)/u,
  },
  {
    maker: 'WatchGuard',
    model: /^system model *: (?<model>\S+)/iu,
    version: /WatchGuard Fireware OS Version (?<version>\S+)/iu,
  },
  {
    maker: 'Sophos',
    model: /^Appliance Model: +(?<model>\S+)/iu,
    version: /^Firmware Version: +(?<version>SFOS \S.*)/iu,
  },
  { maker: 'F5', model: /^Product +(?<model>BIG-IP)/u, version: /^Version +(?<version>\d\S+)/u },
  {
    maker: 'A10 Networks',
    model: /^Thunder Series .* (?<model>TH\d\w{1,12})$/u,
    version: /\(ACOS\),? version (?<version>[^ ,]+(?:, build \d+)?)/u,
  },
  {
    maker: 'Array Networks',
    model: /^Model *: (?:Array )?(?<model>v?x?AG\S+)/u,
    version: /^(?<version>ArrayOS Rel\.\S+)/u,
  },
  both(/^ArubaOS \(MODEL: (?<model>[^)]+)\), Version (?<version>\S+)/u, 'Aruba'),
  { maker: 'Juniper', model: /^Model: (?<model>\S+)/u, version: /^Junos: (?<version>\S+)/u },
  {
    maker: 'Palo Alto Networks',
    model: /^model: (?<model>PA-\S+)/u,
    version: /^sw-version: (?<version>\S+)/u,
  },
  {
    maker: 'SonicWall',
    model: /^model "?(?<model>[^"]+)/u,
    version: /^firmware-version "?(?<version>[^"]+)/u,
  },
  both(/^SonicWALL (?<model>[^(]+) \((?<version>SonicOS [^)]+)\)/iu, 'SonicWall'),
  { maker: 'Ubiquiti', model: /^HW model: +(?<model>\S.*)/u, version: /^Version: +(?<version>v\S+)/u },
  both(/^(?<model>SEIL\/\S+) Ver\. (?<version>\S+)/u, 'IIJ'),
]

/** What such a command prints beside what is asked for, and the line that calls it: no device, whatever it names. */
const printed =
  /^\S{0,40}(?: ?\([\w-]{1,20}\) ?)?[#>$%] ?(?:show|get|display|fw|clish|system|diag)|copyright|patent|all rights reserved|^compiled|^boot|boot ?rom|bootstrap|^uptime|signature|^serial|^processor|^licen[cs]e|operating system software|^(?:system )?cpu|^website|^support/iu

export function isPrinted(line: string): boolean {
  return printed.test(line)
}

/** The devices whose outputs these lines are, and the lines that are no output. */
export function outputsIn(lines: readonly string[]): { devices: Device[]; rest: string[] } {
  const devices = lines.flatMap((line): Device[] => {
    const [, kind, model, os] = forti.exec(line) ?? []
    return kind && model && os ? [{ maker: 'Fortinet', model: `${kind} ${model}`, count: 1, os }] : []
  })
  for (const { maker, model, version } of outputs) {
    const models = lines.flatMap((line) => model.exec(line)?.groups?.model ?? [])
    const versions = lines.flatMap((line) => version.exec(line)?.groups?.version ?? [])
    // IOS names its version twice.
    if (models.length !== versions.length && models.length > 1) continue
    models.forEach((name, index) => {
      const os = versions[index]
      if (os !== undefined) devices.push({ maker, model: name.trim(), count: 1, os })
    })
  }
  if (devices.length === 0) return { devices, rest: [...lines] }
  // The rest of an output says nothing that is asked for; what a person adds is Japanese.
  return { devices, rest: lines.filter((line) => /[ぁ-んァ-ヶ一-龠]/u.test(line) && !/^CPU:/u.test(line)) }
}
