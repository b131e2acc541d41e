"""`make bench`: every budget of the design that the program has reached, beside the peers that are installed."""

import tempfile
from pathlib import Path

from redactie.store.sample import copy_sample
from tests.benchmarks import flatplan, keypress
from tests.benchmarks.exports import export_rows
from tests.benchmarks.inprocess import inprocess_rows
from tests.benchmarks.issues import SAMPLE_ISSUE, set_low, write_issue
from tests.benchmarks.planning import planning_rows
from tests.benchmarks.report import print_report
from tests.benchmarks.window import badge_rows, window_rows


def main() -> None:
    with tempfile.TemporaryDirectory(prefix="redactie-bench-") as folder:
        copy_sample(Path(folder, "sample"))
        sample = Path(folder, "sample", "issues", SAMPLE_ISSUE)
        twelve = write_issue(Path(folder, "twelve"), 12)
        many = write_issue(Path(folder, "many"), 120)
        print_report("Whole processes, 12 generated articles", export_rows(twelve))
        print_report("Whole processes, the sample", export_rows(sample))
        print_report("In one process, the sample", inprocess_rows(sample, "sample"))
        print_report("In one process, 12 articles", inprocess_rows(twelve, "12 articles"))
        print_report("In one process, 120 articles", inprocess_rows(many, "120 articles"))
        print_report("The page plan beyond typesetting", [*planning_rows(12, 50), *planning_rows(40)])
        print_report("Typing, 12 articles", keypress.rows(12))
        print_report("Typing, 120 articles", keypress.rows(120))
        print_report("Typing, one article of 66,000 words", keypress.long_article_rows())
        print_report("Scrolling a flatplan of 24 pages", flatplan.rows(24))
        print_report("The window, the sample", window_rows(sample))
        print_report("Typing in the window, 12 articles", badge_rows(set_low(twelve)))


if __name__ == "__main__":
    main()
