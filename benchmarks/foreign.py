"""A repository of other people's YAML and JSON: Kubernetes, workflows, a playbook, a chart's values, settings.

None of it is ours; all of it has to be read to know that.
"""

from __future__ import annotations

import json
from pathlib import Path

DEPLOYMENT = """apiVersion: apps/v1
kind: Deployment
metadata:
  name: web-{number}
  labels: {{app: web-{number}, tier: frontend}}
  annotations:
    prometheus.io/scrape: "true"
spec:
  replicas: 3
  selector:
    matchLabels:
      app: web-{number}
  template:
    metadata:
      labels:
        app: web-{number}
    spec:
      containers:
{containers}---
apiVersion: v1
kind: Service
metadata:
  name: web-{number}
spec:
  selector:
    app: web-{number}
  ports:
    - protocol: TCP
      port: 80
      targetPort: 9376
"""
CONTAINER = """        - name: nginx-{number}
          image: registry.example.go.jp/nginx:1.27.{number}
          args: ["--port", "8080", "--verbose"]
          ports:
            - containerPort: 8080
          env:
            - name: LEVEL
              value: info
            - name: KEY
              valueFrom:
                secretKeyRef: {{name: keys, key: web}}
          resources:
            requests: {{cpu: 100m, memory: 128Mi}}
            limits: {{cpu: 500m, memory: 256Mi}}
"""
WORKFLOW = """name: ci {number}
on:
  push:
    branches: [main]
  pull_request:
jobs:
  test:
    runs-on: ${{{{ matrix.os }}}}
    strategy:
      matrix:
        os: [ubuntu-latest, windows-latest]
    steps:
      - uses: actions/checkout@v4
      - name: Test
        run: |
          python -m pip install .
          python -m pytest -n auto \\
            --maxfail 3
"""
PLAYBOOK = """- hosts: all
  become: true
  vars: &shared
    user: deploy{number}
  tasks:
    - name: Install packages
      ansible.builtin.package:
        name: "{{{{ item }}}}"
        state: present
      loop: [nginx, chrony]
    - name: Fold a long line
      ansible.builtin.command: >
        /usr/local/bin/setup --user deploy
        --quiet
      when: not (done | default(false))
"""


def generate(target: Path, count: int) -> None:
    """Write ``count`` files below ``target``, half of them Kubernetes manifests."""
    makers = (_manifest, _workflow, _manifest, _playbook, _manifest, _settings)
    for number in range(count):
        name, text = makers[number % len(makers)](number)
        path = target / f"part-{number // 50:03d}" / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(text, "utf-8")


def _manifest(number: int) -> tuple[str, str]:
    containers = "".join(CONTAINER.format(number=index) for index in range(4))
    return f"deployment-{number}.yaml", DEPLOYMENT.format(number=number, containers=containers)


def _workflow(number: int) -> tuple[str, str]:
    return f"workflow-{number}.yml", WORKFLOW.format(number=number)


def _playbook(number: int) -> tuple[str, str]:
    return f"playbook-{number}.yml", PLAYBOOK.format(number=number)


def _settings(number: int) -> tuple[str, str]:
    value = {f"option-{index}": {"value": index, "list": list(range(20))} for index in range(40)}
    return f"settings-{number}.json", json.dumps(value, indent=2)
