"""A static host with no rules but the common ones: folder indexes and 404.html."""

from __future__ import annotations

import threading
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from urllib.parse import unquote, urlsplit

TYPES = {
    ".html": "text/html; charset=utf-8",
    ".css": "text/css; charset=utf-8",
    ".js": "text/javascript; charset=utf-8",
    ".txt": "text/plain; charset=utf-8",
    ".xml": "application/xml",
    ".json": "application/json",
    ".webmanifest": "application/manifest+json",
    ".svg": "image/svg+xml",
    ".png": "image/png",
    ".jpg": "image/jpeg",
    ".jpeg": "image/jpeg",
    ".pdf": "application/pdf",
    ".woff2": "font/woff2",
}


class StaticServer:
    """Serves a folder under a base path on 127.0.0.1; what lies outside the base path is not there."""

    def __init__(self, root: Path, base: str = "/") -> None:
        self.root, self.base = root.resolve(), base
        served = self

        class Handler(BaseHTTPRequestHandler):
            protocol_version = "HTTP/1.1"
            # Head and body are two writes; the second would wait up to 40 ms for the first to be acknowledged.
            disable_nagle_algorithm = True

            def do_GET(self) -> None:
                served.answer(self)

            def log_message(self, *_: object) -> None:
                """Silent: failures are seen by the browser."""

        self._http = ThreadingHTTPServer(("127.0.0.1", 0), Handler)
        self._http.daemon_threads = True
        threading.Thread(target=self._http.serve_forever, daemon=True).start()

    @property
    def origin(self) -> str:
        return f"http://127.0.0.1:{self._http.server_address[1]}"

    def url(self, address: str) -> str:
        """Where an address from the site's root is served."""
        return self.origin + self.base + address

    def close(self) -> None:
        self._http.shutdown()
        self._http.server_close()

    def answer(self, request: BaseHTTPRequestHandler) -> None:
        path = unquote(urlsplit(request.path).path)
        if not path.startswith(self.base):
            return self._send(request, 404, b"outside the site", ".txt")
        file = (self.root / path[len(self.base):]).resolve()
        if file.is_dir() and not path.endswith("/"):
            request.send_response(301)
            request.send_header("Location", path + "/")
            request.send_header("Content-Length", "0")
            return request.end_headers()
        if file.is_dir():
            file /= "index.html"
        if file.is_file() and file.is_relative_to(self.root):
            return self._send(request, 200, file.read_bytes(), file.suffix)
        self._send(request, 404, (self.root / "404.html").read_bytes(), ".html")

    def _send(self, request: BaseHTTPRequestHandler, status: int, body: bytes, suffix: str) -> None:
        request.send_response(status)
        request.send_header("Content-Type", TYPES.get(suffix, "application/octet-stream"))
        request.send_header("Content-Length", str(len(body)))
        # Every page must ask for all its parts, or the measure of its weight would miss what was cached.
        request.send_header("Cache-Control", "no-store")
        request.end_headers()
        request.wfile.write(body)
