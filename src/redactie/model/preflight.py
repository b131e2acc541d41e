"""What a publication asks of the checks: which rules it does without, how bad the others are, and their limits."""

from collections.abc import Mapping
from types import MappingProxyType

from msgspec import Struct, field

from redactie.model.finding import Severity


def _no_limits() -> Mapping[str, float]:
    return MappingProxyType({})


class RuleSetting(Struct, frozen=True, kw_only=True):
    """A rule as a publication wants it: `severity` None leaves it as it is, `limits` go by name, in its own units."""

    on: bool = True
    severity: Severity | None = None
    limits: Mapping[str, float] = field(default_factory=_no_limits)


Profile = Mapping[str, RuleSetting]
