#!/usr/bin/env bash
# program_test.sh DATELINE EXAMPLES: checks the contract of the command-line program.
set -uo pipefail
dateline=$(realpath "$1")
cd "$2"
scratch=$(mktemp -d)
trap 'rm -rf "$scratch"' EXIT
failed=0

fail() {
  echo "FAILED: $*"
  failed=1
}

# expect STATUS NAME COMMAND...: runs it, keeping its output in $scratch/out and $scratch/err.
expect() {
  local status=$1 name=$2
  shift 2
  "$@" >"$scratch/out" 2>"$scratch/err" </dev/null
  local got=$?
  [[ $got == "$status" ]] || fail "$name: exit status $got, not $status: $(head -c 400 "$scratch/err")"
}

# expect_lines COUNT NAME: of the last output.
expect_lines() {
  local got
  got=$(wc -l <"$scratch/out")
  [[ $got == "$1" ]] || fail "$2: $got lines, not $1"
}

said() { grep -qF -- "$1" "$scratch/err" || fail "no message with: $1 (but: $(head -c 400 "$scratch/err"))"; }
printed() { grep -qF -- "$1" "$scratch/out" || fail "not printed: $1"; }
same() { cmp -s "$1" "$2" || fail "$3: not the same bytes"; }

# ---- wrong use: exit status 2, and the reason on standard error
expect 2 "no command" "$dateline"
said "usage: dateline"
expect 2 "unknown command" "$dateline" tell
said "unknown command tell; there are read times extract merge timeline check"
expect 2 "unknown option" "$dateline" timeline --colour red
said "unknown option --colour; there are --format --width "
expect 2 "option of one letter" "$dateline" merge -f json
said "unknown option -f; there are --format --width --top"
expect 2 "option without value" "$dateline" timeline --format
said "--format needs a value"
expect 2 "switch with value" "$dateline" extract --explain=all
said "--explain takes no value"
expect 2 "unknown format" "$dateline" timeline --format xml
said "text json jsonl csv"
expect 2 "bad number" "$dateline" timeline --threads 0
said "whole number from 1"
expect 2 "bad date" "$dateline" times --published yesterday
said "needs a date such as"
expect 2 "bad language" "$dateline" times --language english
said "needs a BCP 47 tag"
expect 2 "an option that would do nothing" "$dateline" times --source Herald
expect 2 "check of nothing" "$dateline" check

# ---- help
expect 0 "help" "$dateline" --help
for command in read times extract merge timeline check; do
  printed "  $command "
  "$dateline" $command --help | grep -q "^usage: dateline $command " || fail "no help for $command"
done
expect 0 "version" "$dateline" --version
printed "dateline "

# ---- bad lines are reported with their number, and the others still processed
cat >"$scratch/docs.jsonl" <<'END'
{"id": "a", "text": "The ferry sank on 3 May 2021.", "published": "2021-05-04"}

this is no JSON
{"id": "b", "title": "no text"}
{"id": 7, "text": "It was raised two days later.", "published": null, "unknown": {"deep": [1]}}
END
expect 1 "times with bad lines" "$dateline" times "$scratch/docs.jsonl"
expect_lines 4 "times answers every line"
said "docs.jsonl:3: "
said 'docs.jsonl:4: column 1: key "text" is missing'
printed '{"id":"a","timexes":[{"start":18,"end":28,"type":"DATE","value":"2021-05-03","text":"3 May 2021"'
printed '"error":'
printed '{"id":"7","timexes":['
expect 1 "extract with bad lines" "$dateline" extract "$scratch/docs.jsonl"
expect_lines 2 "extract prints what it could"
expect 1 "timeline with bad lines" "$dateline" timeline "$scratch/docs.jsonl"
said "docs.jsonl:3: "
printed "2021-05-03"
expect 1 "merge of no extractions" "$dateline" merge "$scratch/docs.jsonl"
said 'docs.jsonl:1: column 1: key "document" is missing'
expect 1 "missing file" "$dateline" read "$scratch/nothing.txt" articles/07-putin-to-forum.txt
said "nothing.txt: does not exist"
expect_lines 1 "the other file was read"
mkdir "$scratch/folder.jsonl"
for folder in "$scratch" "$scratch/folder.jsonl"; do
  expect 1 "a folder in place of a file" "$dateline" extract "$folder" articles/07-putin-to-forum.txt
  said "$folder: is a folder"
  expect_lines 1 "the other file was extracted"
done
expect 1 "missing pack" "$dateline" times --pack "$scratch/nothing.json" "$scratch/docs.jsonl"
said "nothing.json: cannot be read"

for name in docs.ndjson docs.json; do
  cp "$scratch/docs.jsonl" "$scratch/$name"
  expect 1 "lines under another name" "$dateline" extract "$scratch/$name"
  expect_lines 2 "lines of $name"
done
printf '[\n{"id": "a", "text": "The ferry sank."}\n]\n' >"$scratch/list.json"
expect 1 "a list in place of lines" "$dateline" read "$scratch/list.json"
said "list.json:1: column 1: "
expect_lines 1 "the one line that holds an article"

# ---- read names each file as it was given
expect 0 "read" "$dateline" read articles/02-olympic-pact.html ./articles/10-putin-state-visit.txt
expect_lines 2 "read"
printed '{"id":"articles/02-olympic-pact.html","text":"'
printed '"published":"2022-02-05","published_from":"metadata"'
printed '{"id":"./articles/10-putin-state-visit.txt","text":"'

# ---- hostile content costs nothing else
: >"$scratch/empty.txt"
printf 'A ferry\0 sank \xff\xfe on 3 May 2021.' >"$scratch/bytes.txt"
head -c 700 articles/02-olympic-pact.html >"$scratch/cut.html"
head -c 10000000 /dev/zero | tr '\0' 'x' >"$scratch/long.txt"
expect 0 "hostile files" "$dateline" extract "$scratch/empty.txt" "$scratch/bytes.txt" "$scratch/cut.html" "$scratch/long.txt"
expect_lines 4 "hostile files"
printed '"code":"no-text"'
printf '{"id":"x","text":"A ferry sank \xff on 3 May 2021. \\ud800"}\n' >"$scratch/broken.jsonl"
expect 0 "broken characters" "$dateline" times "$scratch/broken.jsonl"
said "broken.jsonl:1: ill-formed UTF-8"
printed '"value":"2021-05-03"'
printf '{"id":"x","text":"It sank on Thursday.","published":"Fri, 17 May 2024 10:00:00 GMT"}\n' >"$scratch/feed.jsonl"
expect 0 "a date as feeds write it" "$dateline" times "$scratch/feed.jsonl"
printed '"value":"2024-05-16"'
printf '{"id":"x","text":"It sank on Thursday.","published":"5/6/2024"}\n' >"$scratch/feed.jsonl"
expect 0 "a date that may be two" "$dateline" times "$scratch/feed.jsonl"
said '"5/6/2024" is no date, or one that can be read in two ways'
{ head -c 200000 /dev/zero | tr '\0' '['; echo; } >"$scratch/deep.jsonl"
expect 1 "deep nesting" "$dateline" merge "$scratch/deep.jsonl"
said "nested deeper"

printf '{"id":"x","text":"A ferry sank on 3 May 2021."}\n{"id":"x","text":"A mill burnt down on 5 May 2021."}\n' >"$scratch/one_id.jsonl"
expect 0 "two articles with one id" "$dateline" timeline "$scratch/one_id.jsonl"
said "x: another article has the same id"
printf '{"id":"\\u001b[31mx","text":"A ferry sank."}\n{"id":"\\u001b[31mx","text":"A mill burnt down."}\n' >"$scratch/steering.jsonl"
expect 0 "an id that would colour a terminal" "$dateline" timeline "$scratch/steering.jsonl"
said "dateline:  [31mx: another article has the same id"
"$dateline" extract "$scratch/one_id.jsonl" >"$scratch/one_id" || fail "extract of two articles with one id"
expect 0 "two extractions with one id" "$dateline" merge "$scratch/one_id"
said "one_id:2: another article has the same id"
head -1 "$scratch/one_id" >>"$scratch/one_id.twice"
head -1 "$scratch/one_id" >>"$scratch/one_id.twice"
expect 0 "one extraction twice" "$dateline" merge "$scratch/one_id.twice"
[[ ! -s "$scratch/err" ]] || fail "one extraction twice: $(cat "$scratch/err")"

# ---- one answer, whatever the way
"$dateline" extract articles/* >"$scratch/extractions" || fail "extract"
"$dateline" extract --threads 4 articles/* >"$scratch/threads" || fail "extract --threads"
same "$scratch/extractions" "$scratch/threads" "extract on one and on four threads"
"$dateline" timeline --format json articles/* >"$scratch/timeline" || fail "timeline"
"$dateline" merge --format json "$scratch/extractions" >"$scratch/merged" || fail "merge"
same "$scratch/timeline" "$scratch/merged" "timeline and extract + merge"
tac "$scratch/extractions" | cat - "$scratch/extractions" | "$dateline" merge --format json >"$scratch/twice" || fail "merge of all twice"
same "$scratch/timeline" "$scratch/twice" "merge backwards and twice"
TZ=Asia/Kathmandu LC_ALL=tr_TR.UTF-8 "$dateline" timeline --format json articles/* >"$scratch/elsewhere" 2>/dev/null
same "$scratch/timeline" "$scratch/elsewhere" "timeline in another time zone and locale"

# ---- options that change what is found
# value OPTION VALUE TEXT EXPECTED: of the first time expression of a text published on Wednesday, 15 May 2024.
value() {
  local got
  got=$(printf '{"id":"x","text":"%s","published":"2024-05-15"}\n' "$3" | "$dateline" times "$1" "$2" | grep -o '"value":"[^"]*"' | tail -1)
  [[ $got == "\"value\":\"$4\"" ]] || fail "$1 $2: $got, not $4"
}
value --prefer past "The fair, Thursday." 2024-05-09
value --prefer future "The fair, Thursday." 2024-05-16
value --prefer nearest "The fair, Tuesday." 2024-05-14
value --style news "The mill burnt down in 1990. It reopened in June." 2023-06
value --style narrative "The mill burnt down in 1990. It reopened in June." 1990-06
value --week-starts monday "It closes Sunday of next week." 2024-05-26
value --week-starts sunday "It closes Sunday of next week." 2024-05-19
expect 0 "width" "$dateline" timeline --width 60 articles/*
# A longer word has a line of its own.
awk 'length($0) > 60 && NF > 1 {exit 1}' "$scratch/out" || fail "--width 60: a longer line"
echo '{"language": "en", "types": {"t": {"roles": {"r": {}}}}, "rules": [{"id": "t.a", "type": "t", "trigger": {"verb": "unmoor"}, "map": {"subject": "r"}}]}' >"$scratch/untested.json"
expect 0 "a warning" "$dateline" check "$scratch/untested.json"
said 'rule "t.a" has no test'
expect 1 "a warning that counts" "$dateline" check --strict "$scratch/untested.json"

# ---- formats
expect 0 "text" "$dateline" timeline articles/*
printed "2023-03-17"
expect 0 "jsonl" "$dateline" timeline --format jsonl articles/*
events=$(wc -l <"$scratch/out")
expect 0 "csv" "$dateline" timeline --format csv articles/*
[[ $(head -1 "$scratch/out") == date,earliest,latest,type,title,* ]] || fail "csv header"
expect 0 "top" "$dateline" timeline --format jsonl --top 3 articles/*
expect_lines 3 "top"
((events > 3)) || fail "only $events events"
expect 0 "explain" "$dateline" extract --explain articles/03-hague-warrant.txt
printed "== articles/03-hague-warrant.txt"

# ---- output that cannot be written
if [[ -w /dev/full ]]; then
  "$dateline" timeline --format json articles/* >/dev/full 2>"$scratch/err" && fail "a full disk went unnoticed"
  said "could not be written"
fi

# ---- packs
expect 0 "check of the built-in packs" "$dateline" check --builtin
printed " 0 failures"
echo '{"format": 1, "language": "en", "rulez": []}' >"$scratch/bad.json"
expect 1 "check of a bad pack" "$dateline" check "$scratch/bad.json"
said 'bad.json:1:'
said 'did you mean "rules"?'
echo '{"format": 1, "language": "en", "time": {"rules": [{"id": "a", "is": "date", "pattern": "<monht>"}]}}' >"$scratch/bad_time.json"
expect 1 "check of a bad time pack" "$dateline" check "$scratch/bad_time.json"
said 'error: '
said 'nothing is a <monht>'

((failed)) || echo "all good"
exit $failed
