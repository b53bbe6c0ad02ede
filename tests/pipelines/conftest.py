"""What tests that look with a browser share."""

import shutil
from collections.abc import Iterator

import pytest
from selenium import webdriver

CHROMEDRIVER = shutil.which("chromedriver")
BROWSER_OPTIONS = (
    "--headless=new", "--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run", "--window-size=1600,1000",
    "--disable-background-networking", "--disable-component-update", "--disable-sync",
)  # fmt: skip


@pytest.fixture(scope="session")
def browser(tmp_path_factory: pytest.TempPathFactory) -> Iterator[webdriver.Chrome]:
    """A real browser; skipped where there is none."""
    if CHROMEDRIVER is None:
        pytest.skip("no chromedriver: install the packages chromium and chromium-driver")
    options = webdriver.ChromeOptions()
    for option in (*BROWSER_OPTIONS, f"--user-data-dir={tmp_path_factory.mktemp('browser')}"):
        options.add_argument(option)
    driver = webdriver.Chrome(options=options, service=webdriver.ChromeService(CHROMEDRIVER))
    yield driver
    driver.quit()
