#include "events/language_engines.hpp"

#include "packs/pack_node.hpp"
#include "rules/builtin_packs.hpp"
#include "rules/pack_data.hpp"
#include "text/cldr.hpp"
#include "text/language_tag.hpp"

namespace dateline::events {

LanguageEngines::LanguageEngines(const ExtractorOptions& options, std::vector<Problem>& problems)
    : packs_(options.packs), any_language_(options.languages.empty()) {
  const std::vector<std::string> known = RulePack::builtin_languages();
  builtin_.insert(known.begin(), known.end());
  std::set<std::string> wanted;
  for (const std::string& language : options.languages) {
    const std::string builtin = rules::builtin_pack_for(language);
    if (builtin.empty())
      problems.push_back(
          {{}, 0, 0, "no built-in pack for language \"" + language + "\"", packs::nearest(language, known)});
    wanted.insert(builtin);
  }
  for (const RulePack& pack : packs_) wanted.insert(pack.language());
  if (!problems.empty()) return;
  for (const std::string& language : wanted) compile(language, problems);
}

const LanguageEngine* LanguageEngines::find(std::string_view language) const {
  const std::lock_guard lock(mutex_);
  if (const auto found = engines_.find(language); found != engines_.end()) return found->second.get();
  const std::string tag = text::language_tag(language);
  if (const LanguageEngine* engine = find_loaded(tag)) return engine;
  const std::string canonical = text::canonical_language_tag(tag);
  if (const LanguageEngine* engine = find_loaded(canonical)) return engine;
  if (!any_language_) return nullptr;
  std::vector<Problem> unused;  // the built-in packs are checked by the library's own tests
  for (const std::string& each : text::tag_fallbacks(canonical))
    if (text::is_known_language(each)) return compile(each, unused);
  return nullptr;
}

const LanguageEngine* LanguageEngines::find_loaded(const std::string& language) const {
  std::vector<Problem> unused;
  for (const std::string& tag : text::tag_fallbacks(language)) {
    if (const auto found = engines_.find(tag); found != engines_.end()) return found->second.get();
    if (any_language_ && is_builtin(tag)) return compile(tag, unused);
  }
  return nullptr;
}

const LanguageEngine* LanguageEngines::compile(const std::string& language, std::vector<Problem>& problems) const {
  std::vector<RulePack> packs;
  if (is_builtin(language)) packs.push_back(RulePack::Data::for_reading(language));
  for (const RulePack& pack : packs_)  // a built-in one the caller gave is there already
    if (pack.language() == language && !pack.data().builtin) packs.push_back(pack);
  auto engine = std::make_unique<const LanguageEngine>(language, packs, problems);
  return (engines_[language] = std::move(engine)).get();
}

}  // namespace dateline::events
