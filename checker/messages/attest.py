"""What writing attestations and beginning a repository have to say."""

from __future__ import annotations

# code: (Japanese, English)
TEMPLATES: dict[str, tuple[str, str]] = {
    "attest-no-clause": ("条項「{name}」はありません。{hint_ja}", 'There is no clause "{name}".{hint_en}'),
    "attest-not-asked": (
        "条項 {name} は証明を求めていません。kijun explain {name} で確かめてください。",
        "The clause {name} does not ask for an attestation; see kijun explain {name}.",
    ),
    "attest-subject-form": (
        "--subject は {kind}/名前 の形で指定してください（条項 {clause} の主体は {kind} です）。",
        "Give --subject as {kind}/name: the clause {clause} is about a document of kind {kind}.",
    ),
    "attest-no-subject": (
        "{kind}「{name}」の文書はありません。{hint_ja}",
        'There is no {kind} "{name}".{hint_en}',
    ),
    "attest-which-document": (
        "対象の文書を --subject 種類/名前 で指定してください。「{name}」はありません。{hint_ja}",
        'Say with --subject KIND/NAME which document it is about; there is no "{name}".{hint_en}',
    ),
    "attest-which-subject": (
        "条項 {clause} の主体とする {kind} を --subject で指定してください: {found}",
        "Say with --subject which {kind} the clause {clause} is about: {found}",
    ),
    "attest-role": (
        "役割「{name}」では条項 {clause} を証明できません。{hint_ja}証明できる役割: {allowed_ja}",
        'The role "{name}" may not sign for {clause}.{hint_en} Who may: {allowed_en}',
    ),
    "attest-no-file": (
        "証拠のファイル「{name}」がありません。文書番号などは、拡張子や / を含まない形で書いてください。",
        'There is no file "{name}" to be evidence. Write references without "/" and without a file extension.',
    ),
    "attest-file-outside": (
        "証拠「{name}」はリポジトリのファイルではありません（.gitignore で除かれたもの、ディレクトリ、外を指すリンクを含みます）。",
        'The evidence "{name}" is no file of the repository (it may be ignored by .gitignore, a directory or a link that leads out).',
    ),
    "attest-signed-future": ("証明の日 {date} が基準日 {today} より後です。", "Signed on {date}, after {today}."),
    "attest-valid-range": (
        "有効期限 {date} は、証明の日（{signed}）から {limit} までの間にしてください。",
        "Valid until {date}: must lie between the day of signing ({signed}) and {limit}.",
    ),
    "attest-exists": (
        "{name} は既にあります。上書きするには --force を付けてください。",
        "{name} exists; --force overwrites it.",
    ),
    "attest-unwritten": ("{name} を書き込めません: {reason}", "{name} cannot be written: {reason}"),
    "init-exists": (
        "次のファイルが既にあるため、何も書き込みません: {names}",
        "Nothing was written, because these files exist: {names}",
    ),
}
