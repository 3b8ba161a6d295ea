#include "time/rule_tests.hpp"

#include "time/chart.hpp"
#include "time/grammar_compiler.hpp"
#include "time/resolver.hpp"

#include <algorithm>
#include <string>

namespace dateline::time {
namespace {

using packs::PackNode;

std::string shown(const TimeExpression& expression) {
  return "\"" + expression.text + "\" = " + expression.value;
}

class TestRunner {
 public:
  TestRunner(const std::vector<PackNode>& sections, std::size_t first)
      : compiled_(compile_sections(sections, vocabulary_, report_.failures)) {
    if (!report_.failures.empty()) return;
    for (std::size_t i = first; i < sections.size(); ++i)
      if (const PackNode* rules = sections[i].find("rules"))
        for (const PackNode& rule : rules->items)
          if (const PackNode* tests = rule.find("tests"))
            for (const PackNode& test : tests->items) run(test);
  }

  RuleTestReport take() { return std::move(report_); }

 private:
  void run(const PackNode& test) {
    ++report_.run;
    std::vector<Problem>& problems = report_.failures;
    packs::expect_keys(test, {"text", "anchor", "find", "value", "mod", "quant", "none"}, problems);
    const std::string text = packs::string_or(test, "text", "", problems);
    TimeContext context;
    if (const std::string anchor = packs::string_or(test, "anchor", "", problems); !anchor.empty()) {
      context.options.published = Date::from_edtf(anchor);
      if (!context.options.published) problems.push_back(test.problem("\"anchor\" is no EDTF date"));
    }
    std::vector<TimeExpression> rivals;
    const std::vector<TimeExpression> found = read(text, context, rivals);
    if (packs::bool_or(test, "none", false, problems)) {
      for (const TimeExpression& expression : found)
        problems.push_back(test.problem("found " + shown(expression) + " by " + expression.rule));
      return;
    }
    const std::string wanted = packs::string_or(test, "find", "", problems);
    const auto hit =
        std::find_if(found.begin(), found.end(), [&](const TimeExpression& each) { return each.text == wanted; });
    if (hit == found.end()) {
      std::string all;
      for (const TimeExpression& each : found) all += (all.empty() ? "" : ", ") + shown(each);
      problems.push_back(test.problem("\"" + wanted + "\" was not found" + (all.empty() ? "" : "; found " + all)));
      return;
    }
    compare(test, "value", hit->value);
    compare(test, "mod", hit->mod);
    compare(test, "quant", hit->quant);
    for (const TimeExpression& rival : rivals)
      if (rival.span == hit->span && rival.value != hit->value)
        problems.push_back(test.problem("two readings: " + hit->value + " by " + hit->rule + ", " + rival.value +
                                        " by " + rival.rule));
  }

  void compare(const PackNode& test, const char* key, const std::string& got) {
    const PackNode* wanted = test.find(key);
    if (wanted != nullptr && wanted->string != got)
      report_.failures.push_back(
          test.problem(std::string("\"") + key + "\" is \"" + got + "\", not \"" + wanted->string + "\""));
  }

  std::vector<TimeExpression> read(const std::string& text, const TimeContext& context,
                                   std::vector<TimeExpression>& rivals) {
    std::vector<text::Token> tokens;
    text::tokenise(text, vocabulary_, tokens);
    const Text view{text, tokens, nullptr};
    std::vector<Island> islands;
    find_islands(compiled_, view, islands);
    Findings findings;
    findings.collect_rivals = true;
    Chart chart(compiled_, compiled_.date_order);
    for (const Island& island : islands) chart.parse(view, island, findings);
    std::vector<TimeExpression> found;
    Resolver(compiled_, view, context, findings).run(found);
    Findings others = findings;
    others.found = findings.rivals;
    Resolver(compiled_, view, context, others).run(rivals);
    return found;
  }

  RuleTestReport report_;
  text::Vocabulary vocabulary_;
  Compiled compiled_;
};

}  // namespace

RuleTestReport run_rule_tests(const std::vector<PackNode>& sections, std::size_t first) {
  return TestRunner(sections, first).take();
}

}  // namespace dateline::time
