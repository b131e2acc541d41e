from redactie.model.message import Message, message


def test_a_message_is_a_sentence_with_its_values() -> None:
    assert str(message("There is no author called “{name}”.", name="Anna")) == "There is no author called “Anna”."


def test_a_value_may_be_a_message_itself() -> None:
    assert str(message("It failed. {reason}", reason=message("The disk is {how}.", how="full"))) == (
        "It failed. The disk is full."
    )


def test_braces_in_a_value_are_only_text() -> None:
    assert str(message("“{name}”", name="{name} {0}")) == "“{name} {0}”"


def test_messages_are_values() -> None:
    assert message("a {b}", b=1) == message("a {b}", b=1) != message("a {b}", b=2)
    assert Message("a") == message("a")
