"""Every file of the archive's format comes out as it went in."""

from hypothesis import HealthCheck, given, settings

from bot.publish import markdown
from tests.publish.files import odd_files, ordinary_files

MANY = settings(max_examples=100, deadline=None, suppress_health_check=[HealthCheck.too_slow])


@MANY
@given(ordinary_files)
def test_an_ordinary_file_is_rebuilt_from_what_was_understood_of_it(text: str) -> None:
    digest = markdown.parse(text)
    assert digest.markdown is None
    assert markdown.render(digest) == text


@MANY
@given(odd_files())
def test_any_other_file_of_the_format_comes_out_byte_for_byte_too(text: str) -> None:
    digest = markdown.parse(text)
    assert markdown.render(digest) == text
    assert markdown.parse(markdown.render(digest)) == digest
