import { audit, type CleanUpOptions } from './clean-up.ts'
import { type Block, byHand, heading, prose, shell, text } from './document.ts'

/** What is done once the mirror is clean: the forced push, the host, the other copies, and the proof. */
export function publish(options: CleanUpOptions): Block[] {
  const { planFile = '../PLAN.md', settings = [] } = options
  return [
    heading(2, 'Publish it'),
    text(
      'Announce it first: everybody pushes what they have, and stops. Allow the forced push on protected branches for as long as it takes. What was pushed after the mirror was made is lost: if there is anything, make the mirror again.',
    ),
    shell('git push --force --mirror origin'),
    text(
      ...prose(
        'GitHub keeps `refs/pull/*` to itself, and GitLab some refs of its own: the command then ends with 1, and names only those as rejected. Branches and tags are through when this ends with 0 and says that everything is up to date:',
      ),
    ),
    shell(
      "git -c remote.origin.mirror=false push --force origin 'refs/heads/*:refs/heads/*' 'refs/tags/*:refs/tags/*'",
    ),
    byHand(
      'The new history is pushed to every remote',
      'The host was asked to drop cached views and the refs of pull requests (git-filter-repo printed the first changed commits, which it will ask for). On a server of your own: `git for-each-ref refs/pull` there, `git update-ref -d` each of them, then `git reflog expire --expire=now --all` and `git gc --prune=now`',
      'Forks are deleted, or rewritten as well',
      'Caches, artifacts and logs of CI, container images and packages that were built of the old commits are deleted',
      'Every old clone is deleted and made anew: a pull into an old one brings the old history back. Work that was not pushed goes over as patches: `git format-patch @{upstream}` in the old clone, `git am` in the new one',
      'The file of replacements is deleted',
      'The date of the rotation is written down where the project keeps it',
    ),
    heading(2, 'Prove it'),
    text(
      ...prose(
        'In a mirror that is made anew, for a mirror has all that the host has: as long as it keeps the refs of old pull requests, this finds what is in them. The last command ends with 0 when the audit finds nothing of this plan and all boxes are ticked. Keep this plan outside of every clone.',
      ),
    ),
    shell(
      ...(settings.length > 0
        ? [
            'git clone "$(git remote get-url origin)" ../hushlint-settings',
            'REPOSITORY=$(cd ../hushlint-settings && pwd)',
          ]
        : []),
      'git clone --mirror --no-local "$(git remote get-url origin)" ../hushlint-proof.git',
      'cd ../hushlint-proof.git',
      audit(['--unreachable'], options),
      ['hushlint plan --check', planFile, '--output', planFile, ...settings].join(' '),
    ),
    text(...prose('The same in a clone that you work in, which has stashes and a reflog of its own.')),
  ]
}
