"""The calculator of PDF, a small part of PostScript (ISO 32000, 7.10.5): what gradients that turn are written in."""

import math
import re
from collections.abc import Callable, Iterator, Mapping, Sequence
from typing import Any

from redactie.export.print.spaces import UnprintableError
from redactie.model.message import message

_Program = list[Any]  # numbers, names of operators, and programs within it
_Stack = list[Any]

_OPEN, _CLOSE = "{", "}"
_WORD = re.compile(rb"[{}]|[^\s{}]+")
_DEEPEST = 300
_LONGEST_STACK = 200


def program(source: bytes) -> _Program:
    """Read a program. Raises UnprintableError for what is none."""
    words = iter([each.decode("latin-1") for each in _WORD.findall(re.sub(rb"%[^\r\n]*", b" ", source))])
    if next(words, "") != _OPEN:
        raise _wrong()
    return _block(words, 0)


def run(parts: _Program, values: Sequence[float]) -> list[float]:
    """Return what a program makes of numbers. Raises UnprintableError where it cannot."""
    stack: _Stack = list(values)
    try:
        _run(parts, stack)
        return [float(each) for each in stack]
    except (IndexError, KeyError, TypeError, ValueError, ArithmeticError) as error:
        raise _wrong() from error


def _block(words: Iterator[str], depth: int) -> _Program:
    parts: _Program = []
    for word in words:
        if word == _CLOSE:
            return parts
        if word == _OPEN:
            if depth > _DEEPEST:
                raise _wrong()
            parts.append(_block(words, depth + 1))
        else:
            parts.append(word if word in _KNOWN else _number(word))
    raise _wrong()


def _number(word: str) -> float:
    try:
        return float(word)
    except ValueError:
        raise _wrong() from None


def _run(parts: _Program, stack: _Stack) -> None:
    for part in parts:
        if not isinstance(part, str):
            stack.append(part)
        elif part in ("if", "ifelse"):
            otherwise: _Program = stack.pop() if part == "ifelse" else []
            then, condition = stack.pop(), stack.pop()
            _run(then if condition else otherwise, stack)
        elif part in _MOVES:
            _MOVES[part](stack)
        elif part in _ONE:
            stack.append(_ONE[part](stack.pop()))
        else:
            second, first = stack.pop(), stack.pop()
            stack.append(_TWO[part](first, second))
        if len(stack) > _LONGEST_STACK:
            raise ValueError(part)


def _copy(stack: _Stack) -> None:
    count = _count(stack)
    stack.extend(stack[len(stack) - count :])


def _index(stack: _Stack) -> None:
    stack.append(stack[-1 - _count(stack)])


def _roll(stack: _Stack) -> None:
    by, count = int(stack.pop()), _count(stack)
    if count:
        top = stack[len(stack) - count :]
        by %= count
        stack[len(stack) - count :] = top[count - by :] + top[: count - by]


def _count(stack: _Stack) -> int:
    count = int(stack.pop())
    if not 0 <= count <= len(stack):
        raise IndexError(count)
    return count


def _exchange(stack: _Stack) -> None:
    stack[-1], stack[-2] = stack[-2], stack[-1]


def _atan(numerator: float, denominator: float) -> float:
    return math.degrees(math.atan2(numerator, denominator)) % 360


_MOVES: Mapping[str, Callable[[_Stack], Any]] = {
    "pop": lambda stack: stack.pop(),
    "dup": lambda stack: stack.append(stack[-1]),
    "exch": _exchange,
    "copy": _copy,
    "index": _index,
    "roll": _roll,
    "true": lambda stack: stack.append(True),
    "false": lambda stack: stack.append(False),
}
_ONE: Mapping[str, Callable[[Any], Any]] = {
    "abs": abs,
    "neg": lambda value: -value,
    "ceiling": math.ceil,
    "floor": math.floor,
    "round": lambda value: math.floor(value + 0.5),
    "truncate": math.trunc,
    "cvi": math.trunc,
    "cvr": float,
    "sqrt": math.sqrt,
    "sin": lambda value: math.sin(math.radians(value)),
    "cos": lambda value: math.cos(math.radians(value)),
    "ln": math.log,
    "log": math.log10,
    "not": lambda value: not value if isinstance(value, bool) else ~int(value),
}
_TWO: Mapping[str, Callable[[Any, Any], Any]] = {
    "add": lambda first, second: first + second,
    "sub": lambda first, second: first - second,
    "mul": lambda first, second: first * second,
    "div": lambda first, second: first / second,
    "idiv": lambda first, second: math.trunc(first / second),
    "mod": math.fmod,
    "atan": _atan,
    "exp": lambda base, power: float(base) ** power if abs(power) < 100 else math.inf,
    "eq": lambda first, second: first == second,
    "ne": lambda first, second: first != second,
    "lt": lambda first, second: first < second,
    "le": lambda first, second: first <= second,
    "gt": lambda first, second: first > second,
    "ge": lambda first, second: first >= second,
    "and": lambda first, second: first & second if isinstance(first, bool) else int(first) & int(second),
    "or": lambda first, second: first | second if isinstance(first, bool) else int(first) | int(second),
    "xor": lambda first, second: first ^ second if isinstance(first, bool) else int(first) ^ int(second),
}
_KNOWN = frozenset({"if", "ifelse", *_MOVES, *_ONE, *_TWO})


def _wrong() -> UnprintableError:
    return UnprintableError(message("a gradient that is written wrong"))
