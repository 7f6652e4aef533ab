import Link from 'next/link'

export default function Footer() {
  return (
    <footer>
      <Link href="/"><a>Strona główna</a></Link>
      <Link href="https://example.com/rodo">
        <a className="small">Polityka prywatności</a>
      </Link>
    </footer>
  )
}
