/** Whether twelve digits (hyphens are left out) are no account that somebody would want to hide. */
export function isKnownAwsAccount(value: string): boolean {
  const digits = value.replaceAll('-', '')
  return isMadeUp(digits) || known.has(digits)
}

/** Repeated groups, runs up or down, zeros with a digit in front. */
function isMadeUp(digits: string): boolean {
  if (/^(\d{1,4})\1+$|^(\d{6})\2$|^0{4}|^(\d)\3{3}(\d)\4{3}(\d)\5{3}$|0{6}|(\d)\6{7}/.test(digits))
    return true
  if (/^(?:(\d)\1)+$/.test(digits)) return true
  return runs.some((run) => run.includes(digits.slice(0, 9)) || run.includes(digits.slice(3)))
}

const up = '0123456789'.repeat(3)
const down = '9876543210'.repeat(3)
const runs = [up, down, '123456789'.repeat(3), '987654321'.repeat(3)]

/**
 * Sources: examples in the AWS documentation (docs.aws.amazon.com/IAM/latest/UserGuide/reference_identifiers.html and the service guides);
 * and of Prometheus (prometheus.io/docs/alerting/latest/configuration);
 * accounts that AWS publishes: Elastic Load Balancing access logs, add-on images of EKS, owners of machine images, images for
 * deep learning; accounts of vendors, which their set-up pages tell every customer.
 */
const known = new Set(
  [
    // Examples.
    '111122223333 444455556666 777788889999 123456789012 012345678901 012345678910 210987654321 098765432109',
    '901234567890 112233445566 100000000000 111111111111 222222222222 333333333333 999999999999 123123123123',
    '121212121212 123412341234 456789012345 567890123456 678901234567 345678901234 234567890123 135790246810',
    '698519295917',
    // Elastic Load Balancing, access logs.
    '127311923021 033677994240 027434742980 797873946194 098369216593 754344448648 582318560864 600734575887',
    '383597477331 718504428378 114774131450 783225319266 589379963580 985666609251 638102146993 037604701340',
    '054676820928 897822967062 635631232127 156460612806 652711504416 009996457667 076674570225 507241528517',
    '190560391635 048591011584',
    // Elastic Kubernetes Service, add-on images.
    '602401143452 877085696533 800184023465 533267051163 296578399912 900889452093 491585149902 151610086707',
    '333609536671 121268973566 918309763551 961992271922 558608220178 590381155156 759879836304 013241004608',
    '151742754352 066635153087 143408816146 455263428931',
    // Owners of machine images: Canonical, Amazon, Windows, SUSE, Red Hat, Marketplace, Debian, Fedora, CoreOS, Flatcar,
    // Rocky, AlmaLinux, Arch.
    '099720109477 137112412989 801119661308 013907871322 309956199498 679593333241 136693071363 125523088429',
    '379101102735 595879546273 075585003325 792107900819 764336703387 647457786197',
    // Deep learning, machine learning and monitoring images; the Serverless Application Repository's Lambda layers.
    '763104351884 683313688378 246618743249 906394416424 580247275435 017000801446 177933569100 094303852373',
    '668558765261 004480582608',
    // Vendors: Datadog, Spacelift.
    '464622532012 643313122712',
  ]
    .join(' ')
    .split(' '),
)
