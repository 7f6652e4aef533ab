"""Only what pyproject.toml cannot say: `templates/` at the top level ships as the package rodo_footer.templates,
and the packages are found, not listed."""

from setuptools import find_packages, setup

setup(
    packages=[*find_packages(include=["rodo_footer", "rodo_footer.*"]), "rodo_footer.templates"],
    package_dir={"rodo_footer.templates": "templates"},
)
