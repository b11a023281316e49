"""What can go wrong, as far as a person has to be told.

ParallaxError           one sentence: what, where, what to do
├── UsageError          a wrong argument or setting           (exit code 2)
├── NotStoredError      nothing such is stored                (exit code 3)
└── UnreachableError    something outside did not answer and nothing could be made (exit code 4)

Everything else that is raised is a bug (exit code 1).
"""


class ParallaxError(Exception):
    """An expected failure; its text is shown to a person as it stands.

    With `values`, the sentence has placeholders for them in braces, so that it can be said in another language.
    """

    def __init__(self, sentence: str, **values: object) -> None:
        super().__init__(sentence.format(**values) if values else sentence)
        self.sentence = sentence
        self.values = values


class UsageError(ParallaxError):
    """The caller asked for something that cannot be: an unknown topic, a date that is none, a faulty setting."""


class NotStoredError(ParallaxError):
    """The question was right, and the store has no answer to it."""


class UnreachableError(ParallaxError):
    """Something outside did not answer, and without it nothing could be made."""
