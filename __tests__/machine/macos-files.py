"""Asks the pip on PYTHONPATH which files it reads on macOS, and the platformdirs in it where other tools have theirs.

Homes with their variables and sys.prefix come as JSON, and the answers go so.
"""

import importlib.abc
import importlib.machinery
import json
import os
import pkgutil
import sys
import sysconfig
import urllib.request
from unittest.mock import MagicMock


class Gone(importlib.abc.MetaPathFinder, importlib.abc.Loader):
    """What pip before 22.3 imports and Python 3.12 no longer has; none of it has a say in where files are."""

    def find_spec(self, name, path, target=None):
        if name.startswith(("distutils", "pip._vendor.six.moves")):
            return importlib.machinery.ModuleSpec(name, self, is_package=True)
        return None

    def create_module(self, spec):
        return MagicMock(__path__=[], __spec__=spec)

    def exec_module(self, module):
        pass


if sys.version_info >= (3, 12):
    pkgutil.ImpImporter = object
    sys.meta_path.append(Gone())

# These look for modules of the platform while they are read, so the real one must be known then.
sysconfig.get_config_vars()
urllib.request.getproxies()
sys.platform = "darwin"
from pip import __version__
from pip._internal.configuration import get_configuration_files

try:
    from pip._vendor.platformdirs import user_config_dir
except ImportError:
    user_config_dir = None

answers = []
own = sys.prefix
for home, env, prefix in json.loads(sys.argv[1]):
    os.environ.clear()
    os.environ.update(env, HOME=home)
    sys.prefix = sys.base_prefix = prefix or own
    tool = user_config_dir and user_config_dir("hatch", appauthor=False)
    answers.append({**get_configuration_files(), "tool": tool})
print(json.dumps({"version": __version__, "files": answers}))
