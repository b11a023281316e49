"""Makes one address of the many that lead to the same article, and reads Google News's tokens. Pure."""

import re
from urllib.parse import SplitResult, quote, urlsplit, urlunsplit

GOOGLE_NEWS = "news.google.com"
_TRACKING = re.compile(
    r"(utm_|ns_|at_|mc_|hsa_|pk_|mtm_|stm_|_hs|guc).*|([fgy]b?clid|msclkid|twclid|igshid|cmp(id)?|ncid|ocid|taid|smid"
    r"|smtyp|sref|srnd|soc_(src|trk)|ref(_?src|errer)?|xtor|wt[._]mc|feed_?(type|name)|traffic_source|partner|emc|maca"
    r"|share(id|type)?|s_(cid|kwcid)|intcmp|icid|ftcamp|spm|mod|output(type)?)",
    re.IGNORECASE,
)
"""Names in a query that tell where a reader came from; a name that somewhere is an article's id is not among them."""

_AMP_PATH = re.compile(r"(/amp/?|\.amp(?=\.html?$)|\.amp)$", re.IGNORECASE)
_DEFAULT_PORTS = {"http": 80, "https": 443}


def host_of(url: str) -> str:
    """The host, lower case, without `www.`; empty where the address has none."""
    try:
        host = urlsplit(url).hostname or ""
    except ValueError:
        return ""
    return host.rstrip(".").removeprefix("www.")


def canonical(url: str) -> str:
    """`url` without what does not tell one article from another: tracking, fragment, default port, order of the query.

    Still an address that leads to the article. An address that cannot be read comes back as it is.
    """
    try:
        parts = urlsplit(url)
        port = parts.port
    except ValueError:
        return url
    host = (parts.hostname or "").rstrip(".")
    netloc = f"[{host}]" if ":" in host else host
    if port is not None and port != _DEFAULT_PORTS.get(parts.scheme):
        netloc = f"{netloc}:{port}"
    path = quote(parts.path, safe="/%:@!$&'()*+,;=~-._") or "/"
    query = "" if google_token(url) else _query(parts)
    return urlunsplit((parts.scheme.lower(), netloc, path, query, ""))


def _query(parts: SplitResult) -> str:
    pairs = quote(parts.query, safe="/%:@!$&'()*+,;=~-._?").split("&")
    return "&".join(sorted(pair for pair in pairs if pair and not _TRACKING.fullmatch(pair.partition("=")[0])))


def identity(url: str) -> str:
    """What two canonical addresses of one article have in common: a Google token, else the address without scheme,
    `www.`, mobile and AMP forms, and a slash at the end."""
    if token := google_token(url):
        return f"google:{token}"
    try:
        parts = urlsplit(url)
    except ValueError:
        return url
    netloc = re.sub(r"^(www|amp|m|mobile)\.(?=[^.]+\.)", "", parts.netloc)
    path = _AMP_PATH.sub("", parts.path).rstrip("/")
    return f"{netloc}{path}" + (f"?{parts.query}" if parts.query else "")


def google_token(url: str) -> str | None:
    """The id of an article in an address of Google News. Equal ids mean the same article."""
    if GOOGLE_NEWS not in url:
        return None
    try:
        parts = urlsplit(url)
        host = parts.hostname
    except ValueError:
        return None
    if host != GOOGLE_NEWS:
        return None
    found = re.search(r"/(?:articles|read)/([\w-]{8,})=*$", parts.path)
    return found.group(1) if found else None
