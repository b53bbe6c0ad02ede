"""The timeline as a page, looked at in a real browser."""

from pathlib import Path

import pytest
from selenium import webdriver
from selenium.webdriver.common.by import By
from selenium.webdriver.remote.webelement import WebElement

from tests.conftest import Dateline


@pytest.fixture
def page(data: Path, dateline: Dateline, browser: webdriver.Chrome, tmp_path: Path) -> webdriver.Chrome:
    """The page of the timeline of the seeds, open in a browser."""
    file = tmp_path / "timeline.html"
    file.write_text(dateline("timeline", "--data", data, "--format", "html").stdout, encoding="utf-8")
    browser.get(file.as_uri())
    return browser


def shown(page: webdriver.Chrome, selector: str) -> list[WebElement]:
    """What a person sees of these elements."""
    return [found for found in page.find_elements(By.CSS_SELECTOR, selector) if found.is_displayed()]


def test_boxes_choose_what_is_shown(page: webdriver.Chrome) -> None:
    """Single reports, and each factuality, go with their box; no month is left without an event."""
    assert shown(page, "li.denied")
    page.find_element(By.ID, "denied").click()
    assert not shown(page, "li.denied")
    assert shown(page, "li.once")
    page.find_element(By.ID, "many").click()
    assert not shown(page, "li.once")
    assert shown(page, "li.happened.many")
    assert all(section.find_elements(By.CSS_SELECTOR, "li.many") for section in shown(page, "section"))
