"""How asking a model can fail.

ModelError              it will not answer for this digest: the outcome that is stored, and advice for the operator
├── StepRefusedError    the server does not take this form of answer: ask in the next simpler one
└── BusyError           it may answer if it is asked once more, after a while
"""


class ModelError(Exception):
    """`outcome` is a few words for the record, `advice` what the operator can do about it.

    `charged` tells whether the call may have cost something; a server that refused one charges nothing.
    """

    def __init__(self, outcome: str, advice: str = "", *, charged: bool = False, answer: str | None = None) -> None:
        super().__init__(outcome)
        self.outcome = outcome
        self.advice = advice
        self.charged = charged
        self.answer = answer


class StepRefusedError(ModelError):
    """The server does not take this form of answer."""


class BusyError(ModelError):
    """`after` are the seconds that the server wants to be left alone, None where it does not say."""

    def __init__(self, outcome: str, advice: str = "", *, after: float | None = None, charged: bool = False) -> None:
        super().__init__(outcome, advice, charged=charged)
        self.after = after
