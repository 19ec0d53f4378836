"""kijun: policy as code for Japan's government security standards."""

__version__ = "0.1.0"
