"""The profile of a publication: it switches rules off and says how bad the others are."""

from collections.abc import Iterable, Iterator
from difflib import get_close_matches

from msgspec.structs import replace

from redactie.check.context import Context
from redactie.check.names import USUAL
from redactie.model.finding import Finding, Place, Severity
from redactie.model.message import Message, message
from redactie.model.preflight import Profile


def profile_unknown(context: Context) -> Iterator[Finding]:
    """Find names in the profile that no rule has, and limits that a rule does not have."""
    for name, setting in context.edition.publication.preflight.items():
        if name not in USUAL:
            yield _unknown(
                context,
                message("The table [preflight] names a rule “{rule}”, which there is not.", rule=name),
                message("Perhaps “{rule}” is meant; else take it out.", rule=near[0])
                if (near := get_close_matches(name, USUAL, 1))
                else message("Correct its name, or take it out."),
            )
            continue
        for limit in sorted(setting.limits.keys() - USUAL[name].keys()):
            known = ", ".join(("severity", *USUAL[name]))
            yield _unknown(
                context,
                message("The rule “{rule}” in [preflight] has no limit “{limit}”.", rule=name, limit=limit),
                message("What can be set is: {limits}.", limits=known),
            )


def _unknown(context: Context, what: Message, remedy: Message) -> Finding:
    place = Place(context.edition.folders.publication / "publication.toml")
    return Finding("preflight-unknown", Severity.WARNING, what, place, remedy)


def profiled(findings: Iterable[Finding], profile: Profile) -> Iterator[Finding]:
    """Yield the findings that the publication wants, as bad as it finds them.

    What is no rule's, such as a file that cannot be read, is always told.
    """
    for finding in findings:
        setting = profile.get(finding.rule) if finding.rule in USUAL else None
        if setting is None:
            yield finding
        elif setting.on:
            yield replace(finding, severity=setting.severity or finding.severity)
