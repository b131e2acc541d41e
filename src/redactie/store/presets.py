"""The tables `[presets.…]` of a publication: what it changes in the presets that come with the program."""

from collections.abc import Mapping
from types import MappingProxyType
from typing import Any

from redactie.model.message import message
from redactie.model.preset import Preset, built_in_presets
from redactie.store.values import Values


def presets(values: Values) -> Mapping[str, Preset]:
    """Return the changed presets by name. What is no good is told and stays as usual."""
    tables = values.table(values.file.data, "presets")
    if not tables:
        return MappingProxyType(dict[str, Preset]())
    known = built_in_presets()
    changed: dict[str, Preset] = {}
    for name in tables:
        if name in known:
            changed[name] = _changed(values, name, known[name], values.table(tables, name))
        else:
            what = message("There is no preset called “{name}”.", name=name)
            remedy = message("Choose from: {presets}.", presets=", ".join(known))
            values.add("preset-unknown", what, remedy, values.file.line_of(name))
    return MappingProxyType(changed)


def preset_changes(before: Mapping[str, Preset], after: Mapping[str, Preset]) -> dict[tuple[str, ...], Any]:
    """Return what to write in the file; a value that is as usual again is taken out."""
    usual = built_in_presets()
    return {
        ("presets", name, key): None if getattr(preset, key) == getattr(usual[name], key) else getattr(preset, key)
        for name, preset in after.items()
        for key in preset.__struct_fields__
        if getattr(preset, key) != getattr(before.get(name, usual[name]), key)
    }


def _changed(values: Values, name: str, preset: Preset, table: Mapping[str, Any]) -> Preset:
    for key in preset.__struct_fields__:
        if key not in table:
            continue
        try:
            preset = preset.with_value(key, table[key])
        except ValueError:
            what = message("“{value}” is no good for “{key}” of the preset “{name}”.",
                           value=str(table[key]), key=key, name=name)  # fmt: skip
            usual = message("Correct it in a text editor; until then it is “{usual}”.", usual=str(getattr(preset, key)))
            values.add("preset-wrong", what, usual, values.file.line_of(key))
    return preset
