#include "events/language_engines.hpp"

#include "packs/pack_node.hpp"
#include "text/cldr.hpp"

namespace dateline::events {
namespace {

/// "zh-Hant-TW", "zh-Hant", "zh": the tags to look under, the most specific first (RFC 4647, lookup).
std::vector<std::string> fallbacks(std::string_view tag) {
  std::vector<std::string> tags;
  while (!tag.empty()) {
    tags.emplace_back(tag);
    const std::size_t hyphen = tag.rfind('-');
    tag = tag.substr(0, hyphen == std::string_view::npos ? 0 : hyphen);
  }
  return tags;
}

}  // namespace

LanguageEngines::LanguageEngines(const ExtractorOptions& options, std::vector<Problem>& problems)
    : packs_(options.packs), any_language_(options.languages.empty()) {
  const std::vector<std::string> known = RulePack::builtin_languages();
  builtin_.insert(known.begin(), known.end());
  std::set<std::string> wanted(options.languages.begin(), options.languages.end());
  for (const std::string& language : wanted)
    if (!is_builtin(language))
      problems.push_back(
          {{}, 0, 0, "no built-in pack for language \"" + language + "\"", packs::nearest(language, known)});
  for (const RulePack& pack : packs_) wanted.insert(pack.language());
  if (!problems.empty()) return;
  for (const std::string& language : wanted) compile(language, problems);
}

const LanguageEngine* LanguageEngines::find(std::string_view language) const {
  const std::lock_guard lock(mutex_);
  const std::vector<std::string> tags = fallbacks(language);
  std::vector<Problem> unused;  // the built-in packs are checked by the library's own tests
  for (const std::string& tag : tags) {
    if (const auto found = engines_.find(tag); found != engines_.end()) return found->second.get();
    if (any_language_ && is_builtin(tag)) return compile(tag, unused);
  }
  if (!any_language_) return nullptr;
  for (const std::string& tag : tags)
    if (text::is_known_language(tag)) return compile(tag, unused);
  return nullptr;
}

const LanguageEngine* LanguageEngines::compile(const std::string& language, std::vector<Problem>& problems) const {
  std::vector<RulePack> packs;
  if (is_builtin(language)) packs.push_back(RulePack::builtin(language));
  for (const RulePack& pack : packs_)
    if (pack.language() == language) packs.push_back(pack);
  auto& engine = engines_[language];
  engine = std::make_unique<const LanguageEngine>(language, packs, problems);
  return engine.get();
}

}  // namespace dateline::events
