// An event type of your own, from memory: the rule is data, carries its tests, and is checked before it is used.
// Built-in rules know its verb as well (products and companies are launched, too); where both match, a pack of one's
// own wins.
#include <dateline/dateline.hpp>

#include <iostream>

namespace {

constexpr std::string_view pack_text = R"({
  "format": 1,
  "language": "en",
  "types": {
    "ship_launch": {"roles": {"yard": {"kinds": ["organisation"]}, "ship": {"kinds": ["any"]}}}
  },
  "rules": [{
    "id": "ship_launch.core",
    "type": "ship_launch",
    "trigger": {"verb": ["launch"]},
    "frame": "transitive",
    "map": {"subject": "yard", "object": "ship"},
    "tests": [
      {"text": "Damen launched the Orca on 3 May 2021.", "is": {"yard": "Damen", "date": "2021-05-03"}}
    ]
  }]
})";

}  // namespace

int main() {
  try {
    const dateline::RulePack pack = dateline::RulePack::parse(pack_text, "ships.json");

    const dateline::PackReport report = dateline::check({pack});
    std::cout << report.tests_run << " tests run, " << report.failures.size() << " failed\n";
    for (const dateline::Problem& failure : report.failures) std::cout << failure.to_string() << '\n';

    dateline::ExtractorOptions options;
    options.packs = {pack};
    const dateline::Extractor extractor(options);

    dateline::Article article;
    article.bytes = "Aegea Lines launched the Marlin on 9 June 2022.";
    for (const dateline::EventMention& event : extractor.extract(dateline::read(article)).events) {
      std::cout << event.date.edtf() << ' ' << event.type << ", found by " << event.rule << '\n';
      for (const dateline::Role& role : event.roles) std::cout << "    " << role.name << ": " << role.text << '\n';
    }
    return report.passed() ? 0 : 1;
  } catch (const dateline::Error& error) {
    std::cerr << error.what() << '\n';
    return 1;
  }
}
