// check(): the tests that rules carry.
#include <dateline/extractor.hpp>
#include <dateline/rules.hpp>

#include "events/modality.hpp"
#include "events/pack_lint.hpp"
#include "rules/pack_data.hpp"
#include "time/rule_tests.hpp"
#include "time/time_grammar.hpp"

#include <algorithm>
#include <optional>
#include <set>

namespace dateline {
namespace {

using rules::Expectation;
using rules::Rule;
using rules::RuleTest;

std::string joined(const std::vector<std::string>& items) {
  std::string text;
  for (const std::string& item : items) text += (text.empty() ? "" : ", ") + item;
  return text;
}

/// What an event has where a test expects something: one or several values.
std::vector<std::string> actual(const EventMention& event, const std::string& key) {
  if (key == "date") return {event.date.edtf()};
  if (key == "modality") return {events::name(event.modality)};
  if (key == "polarity") return {event.polarity == Polarity::negative ? "negative" : "positive"};
  if (key == "place") return {event.place};
  if (key == "title") return {event.title};
  if (key == "attributed_to") return {event.attributed_to};
  if (key == "alternation") return {event.alternation};
  std::vector<std::string> values;
  for (const Role& role : event.roles)
    if (role.name == key) values.push_back(role.text);
  return values;
}

/// A role may be named by its words or by its entity.
bool meets(const EventMention& event, const Expectation& expectation) {
  const std::vector<std::string> values = actual(event, expectation.key);
  if (values.size() != expectation.values.size()) return false;
  std::vector<std::string> entities;
  for (const Role& role : event.roles)
    if (role.name == expectation.key) entities.push_back(role.entity);
  for (std::size_t i = 0; i < values.size(); ++i)
    if (values[i] != expectation.values[i] && (i >= entities.size() || entities[i] != expectation.values[i]))
      return false;
  return true;
}

std::size_t met(const EventMention& event, const RuleTest& test) {
  return static_cast<std::size_t>(
      std::count_if(test.expectations.begin(), test.expectations.end(),
                    [&](const Expectation& expectation) { return meets(event, expectation); }));
}

class Checker {
 public:
  Checker(const Extractor& extractor, PackReport& report) : extractor_(extractor), report_(report) {}

  void run(const RulePack& pack) {
    for (const Rule& rule : pack.data().rules) {
      for (const RuleTest& test : rule.tests) run(pack, rule, test);
      if (rule.tests.empty())
        warn(rule, "rule \"" + rule.id + "\" has no test");
      else if (fired_.count(rule.id) == 0)
        warn(rule, "no test fires rule \"" + rule.id + "\"");
    }
  }

 private:
  void run(const RulePack& pack, const Rule& rule, const RuleTest& test) {
    ++report_.tests_run;
    Document document;
    document.text = test.text;
    document.language = pack.language();
    document.offsets = {{0, 0, test.text.size()}};
    document.paragraphs = {{{0, test.text.size()}, ParagraphKind::paragraph}};
    if (!test.published.empty()) {
      document.published = *Date::from_edtf(test.published);
      document.published_from = AnchorSource::caller;
    }
    const Extraction extraction = extractor_.extract(document);
    const EventMention* best = nullptr;
    for (const EventMention& event : extraction.events) {
      fired_.insert(event.rule);
      if (event.rule == rule.id && (best == nullptr || met(event, test) > met(*best, test))) best = &event;
    }
    judge(rule, test, best, extraction);
  }

  void judge(const Rule& rule, const RuleTest& test, const EventMention* event, const Extraction& extraction) {
    if (!test.fires) {
      if (event != nullptr) fail(test.source, rule, test, "must not fire, but found: " + event->title);
      return;
    }
    if (event == nullptr) {
      std::vector<std::string> others;
      for (const EventMention& other : extraction.events) others.push_back(other.rule);
      fail(test.source, rule, test,
           "does not fire" + (others.empty() ? std::string() : "; these did: " + joined(others)));
      return;
    }
    for (const Expectation& expectation : test.expectations)
      if (!meets(*event, expectation))
        fail(expectation.source, rule, test,
             "\"" + expectation.key + "\" is \"" + joined(actual(*event, expectation.key)) + "\", expected \"" +
                 joined(expectation.values) + "\"");
  }

  void fail(const rules::Source& source, const Rule& rule, const RuleTest& test, const std::string& what) {
    report_.failures.push_back(source.problem("rule \"" + rule.id + "\", \"" + test.text + "\": " + what));
  }
  void warn(const Rule& rule, std::string what) { report_.warnings.push_back(rule.source.problem(std::move(what))); }

  const Extractor& extractor_;
  PackReport& report_;
  std::set<std::string> fired_;
};

/// The examples of time expressions, read by the grammar an Extractor with these packs has for the language.
void check_times(const std::string& language, const std::vector<RulePack>& packs, PackReport& report) {
  std::vector<packs::PackNode> sections = time::time_sections_beneath(language, report.failures);
  std::size_t first = sections.size();
  for (const RulePack& pack : packs) {
    if (pack.language() != language) continue;
    if (pack.data().builtin) first = 0;
    for (const packs::PackNode* section : pack.data().section("time")) sections.push_back(*section);
  }
  if (first == sections.size()) return;
  time::RuleTestReport times = time::run_rule_tests(sections, first);
  report.tests_run += times.run;
  report.failures.insert(report.failures.end(), times.failures.begin(), times.failures.end());
}

}  // namespace

PackReport check(const std::vector<RulePack>& packs) {
  PackReport report;
  ExtractorOptions options;
  std::set<std::string> languages;
  for (const RulePack& pack : packs) {
    languages.insert(pack.language());
    if (!pack.data().builtin) options.packs.push_back(pack);
  }
  const Extractor extractor(std::move(options));
  Checker checker(extractor, report);
  for (const RulePack& pack : packs) checker.run(pack);
  for (const std::string& language : languages) check_times(language, packs, report);
  events::lint(packs, report.warnings);
  return report;
}

}  // namespace dateline
