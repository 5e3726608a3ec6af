import { type Place, prefixOf } from './line.ts'

/**
 * Says, as evidence, why the address is that of a machine which somebody connects to: a URL, a login, a port, a command, the name
 * of a key. Undefined without such a sign, and in lists of what is let in or kept out: these are made of other people's
 * addresses on purpose.
 */
export function hostContext(place: Place): string | undefined {
  const { left, right, line } = place
  const prefix = prefixOf(place)
  if (prefix !== undefined && prefix !== 32 && prefix !== 128) return undefined
  if (/:\/\/(?:[^\s/@"'<>]{1,60}@)?\[?$/.test(left)) return 'it is the host of a URL'
  if (isLogin(place)) return 'a login name stands before it'
  if (LIST.test(line)) return undefined
  if (/^\]?:\d{2,5}(?![\w.:])/.test(right) && !/[\w.]$/.test(left)) return 'a port stands behind it'
  if (COMMAND.test(left)) return 'a command connects to it'
  if (KEY.test(left) || SETTING.test(left)) return 'it is the value of a key for hosts'
  return undefined
}

/** Whether a name and `@` before the address are a login, and not a package with its version. */
export function isLogin({ left, right, line }: Place): boolean {
  const name = /(?:^|[\s'"`=(,:/;|>])([A-Za-z_$][\w.$-]{0,31})@\[?$/.exec(left)?.[1]
  if (name === undefined) return false
  return LOGINS.has(name.toLowerCase()) || /^\]?:[~/\w.]/.test(right) || REMOTE.test(line)
}

/** Whether the line speaks of machines or networks. */
export function hasAddressWord(line: string): boolean {
  return ADDRESS_WORD.test(line)
}

const LOGINS = new Set(
  'root ubuntu ec2-user admin administrator deploy deployer debian centos fedora core rocky almalinux opc azureuser vagrant pi git user username ansible jenkins bitnami alpine arch sysadmin operator'.split(
    ' ',
  ),
)

const REMOTE = /\b(?:ssh|scp|sftp|rsync|mosh|autossh|sshfs|ssh-copy-id|ssh-keyscan)\b/i

const LIST =
  /\b(?:allow(?:ed)?|deny|denied|white-?list(?:ed)?|black-?list(?:ed)?|block(?:ed)?-?list|firewall|ingress|egress|cidr\w*|source|permit|trusted|ban(?:ned)?)\b|(?:allow|deny|white|black|cidr|source)[_-]|_(?:cidr|source|allow)/i

const COMMAND =
  /\b(?:ssh|scp|sftp|rsync|mosh|ping6?|telnet|ncat|nc|curl|wget|nmap|traceroute6?|tracert|mtr|nslookup|dig|ftp|psql|mysql|mongo(?:sh)?|redis-cli|ssh-copy-id|ssh-keyscan|iperf3?|rdesktop|xfreerdp)\s(?:[^|;&\n]{0,60}[\s@=])?$/i

const KEY =
  /(?:^|[^A-Za-z0-9])(?:[A-Za-z0-9]+[._-])*(?:host(?:name|s)?|server|endpoint|bastion|gateway|upstream|peer|proxy|node|master|slave|primary|replica|broker|vpn|ip|ipv[46]|addr(?:ess)?|ip_?addr(?:ess)?|eip|url)(?:[_-]?(?:ip|addr(?:ess)?|host|name|url))?["'`\]]?\s*(?::|=>?|:=)\s*[["'`]{0,2}$/i

const SETTING =
  /(?:^|[;{\s])(?:HostName|server|nameserver|remote|proxy_pass|listen|ansible_(?:ssh_)?host=|Address:|inet6?(?: addr:)?)\s{0,4}$/i

const ADDRESS_WORD =
  /(?:^|[^A-Za-z])(?:ip|ips|ipv[46]|addr|address|addresses|hosts?|hostname|servers?|nodes?|bastion|vpn|gateway|dns|ns\d|a record|eip|elastic|public|ssh|scp|ec2|droplet|vm|vps|instances?|endpoints?|peers?|allow(?:list|ed)?|deny|firewall|cidr|source|remote|proxy|client|ping|subnet|network|machine|listen|connect(?:ed|ing)?)(?![A-Za-z])|[_-]ip\b|\bip[_-]|Ip(?:Address|$|[^a-z])|IP(?:Address)?/i
