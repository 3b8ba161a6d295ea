// The languages of an Extractor, each compiled when it is first needed: a program that reads English pays for English.
#pragma once

#include <dateline/extractor.hpp>

#include "events/language_engine.hpp"

#include <map>
#include <memory>
#include <mutex>
#include <set>
#include <string>
#include <string_view>
#include <vector>

namespace dateline::events {

class LanguageEngines {
 public:
  /// Compiles the languages the caller named and those of the caller's packs at once, so that their mistakes are
  /// reported.
  LanguageEngines(const ExtractorOptions& options, std::vector<Problem>& problems);

  /// The engine of "en-GB" is that of "en". Where the caller named no languages, every language CLDR knows has one.
  /// \return nullptr for a language that is not loaded. The engine lives as long as this object. Safe on many threads.
  const LanguageEngine* find(std::string_view language) const;

 private:
  /// That of the tag or one less specific, if it is compiled or has a built-in pack. The lock is held.
  const LanguageEngine* find_loaded(const std::string& language) const;
  const LanguageEngine* compile(const std::string& language, std::vector<Problem>& problems) const;
  bool is_builtin(const std::string& language) const { return builtin_.count(language) != 0; }

  std::set<std::string> builtin_;
  std::vector<RulePack> packs_;
  bool any_language_ = false;
  mutable std::mutex mutex_;
  mutable std::map<std::string, std::unique_ptr<const LanguageEngine>, std::less<>> engines_;
};

}  // namespace dateline::events
