"""A web server on loopback for tests that run a command as a whole: it answers given paths with given bytes."""

import threading
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from datetime import datetime
from email.utils import format_datetime
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from xml.sax.saxutils import escape, quoteattr


class Pages:
    """What the server answers: bodies by path, 404 for any other. `url` is its address without a slash at the end."""

    def __init__(self, url: str) -> None:
        self.url = url
        self.bodies: dict[str, tuple[str, bytes]] = {}

    def put(self, path: str, body: str | bytes, kind: str = "application/rss+xml") -> str:
        """Answer `path` with `body` and return its address."""
        self.bodies[path] = (kind, body.encode() if isinstance(body, str) else body)
        return self.url + path


@contextmanager
def serving() -> Iterator[Pages]:
    """A running server; it ends with the block."""

    class Handler(BaseHTTPRequestHandler):
        def do_GET(self) -> None:
            kind, body = pages.bodies.get(self.path.partition("?")[0], ("text/plain", b""))
            self.send_response(200 if body else 404)
            self.send_header("Content-Type", kind)
            self.send_header("Content-Length", str(len(body)))
            self.end_headers()
            self.wfile.write(body)

        def log_message(self, *_: object) -> None:
            """Say nothing."""

    server = ThreadingHTTPServer(("127.0.0.1", 0), Handler)
    pages = Pages(f"http://127.0.0.1:{server.server_port}")
    thread = threading.Thread(target=server.serve_forever, kwargs={"poll_interval": 0.01})
    thread.start()
    try:
        yield pages
    finally:
        server.shutdown()
        thread.join()
        server.server_close()


def google_news(items: Sequence[tuple[str, str, str, str, datetime]]) -> str:
    """A search feed as Google News writes it: (title, publisher, its host, link, time) for each item."""
    entries = "".join(
        f"<item><title>{escape(f'{title} - {publisher}')}</title><link>{escape(link)}</link>"
        f'<guid isPermaLink="false">{escape(link.rpartition("/")[2])}</guid>'
        f"<pubDate>{format_datetime(moment, usegmt=True)}</pubDate>"
        f"<description>&lt;a href=&quot;{escape(link)}&quot;&gt;{escape(escape(title))}&lt;/a&gt;</description>"
        f"<source url={quoteattr(f'https://{host}')}>{escape(publisher)}</source></item>"
        for title, publisher, host, link, moment in items
    )
    return (
        '<?xml version="1.0" encoding="UTF-8" standalone="yes"?><rss version="2.0"><channel>'
        "<generator>NFE/5.0</generator><title>search - Google News</title><language>en-US</language>"
        f"{entries}</channel></rss>"
    )
