// The path to the root of this version; the list of versions lies beside it.
const root = document.querySelector('meta[name="docfx:rel"]')?.content ?? ''

export default {
  iconLinks: [{ icon: 'clock-history', href: `${root}../versions.html`, title: 'All versions' }],
}
