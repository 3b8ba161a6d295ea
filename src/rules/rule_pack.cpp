// RulePack: where packs come from. Files of a pack are read first, then their lists and macros, then types, then rules,
// so that one file may use what another defines.
#include "rules/builtin_packs.hpp"
#include "rules/pack_data.hpp"
#include "rules/pack_parser.hpp"

#include "text/language_tag.hpp"
#include "text/utf8.hpp"

#include <algorithm>
#include <array>
#include <fstream>
#include <set>

namespace dateline {
namespace {

using packs::PackNode;

std::vector<std::string> top_keys() {
  std::vector<std::string> keys = {"format", "language", "lists", "macros", "imports", "types", "rules"};
  keys.insert(keys.end(), rules::foreign_sections().begin(), rules::foreign_sections().end());
  return keys;
}

class PackBuilder {
 public:
  PackBuilder(std::string name, bool builtin, const RulePack::Data* beneath) : beneath_(beneath) {
    data_->name = std::move(name);
    data_->builtin = builtin;
    definitions_.check_patterns = !builtin;
  }

  void add(const std::string& path, std::string_view json) {
    if (!text::is_utf8(json)) {
      problems_.push_back({path, 0, 0, "not valid UTF-8", {}});
      return;
    }
    add(packs::read_pack_json(json, path, problems_));
  }
  void add(const packs::EmbeddedFile& file, packs::Tests tests) { add(packs::read_embedded(file, problems_, tests)); }
  void add(PackNode root) {
    if (root.file == nullptr) return;  // a syntax error, reported
    read_head(root);
    data_->files.push_back(std::move(root));
  }
  void problem(Problem problem) { problems_.push_back(std::move(problem)); }
  const std::string& language() const { return data_->language; }
  void set_language(std::string_view language) { data_->language = language; }
  void set_beneath(const RulePack::Data* beneath) { beneath_ = beneath; }

  std::shared_ptr<const RulePack::Data> build() {
    for (const PackNode& file : data_->files) import(file);
    for (const PackNode& file : data_->files) definitions_.read(file, problems_);
    for (const PackNode& file : data_->files) read_types(file);
    for (const PackNode& file : data_->files) read_rules(file);
    if (data_->language.empty() && problems_.empty())
      problems_.push_back({data_->name, 1, 1, "no file of the pack says its \"language\"", {}});
    if (!problems_.empty()) throw Error(std::move(problems_));
    return data_;
  }

 private:
  void read_head(const PackNode& file) {
    packs::expect_keys(file, top_keys(), problems_);
    const std::string language = packs::string_or(file, "language", "", problems_);
    if (data_->language.empty()) data_->language = language;
    if (!language.empty() && language != data_->language)
      problems_.push_back(
          file.find("language")->problem("a pack has one language; \"" + data_->language + "\" was said before"));
    expect_language(file, language);
    if (const int format = packs::int_or(file, "format", 1, problems_); format != 1)
      problems_.push_back(file.find("format")->problem("this library reads packs of format 1"));
  }

  /// A pack of "en-GB", "EN" or "english" would stand on nothing, and never be asked for.
  void expect_language(const PackNode& file, const std::string& language) {
    if (language.empty() || data_->builtin || rules::has_builtin_pack(language)) return;
    if (text::language_tag(language).empty())
      problems_.push_back(file.find("language")->problem("\"" + language + "\" is not the BCP 47 tag of a language"));
    if (const std::string builtin = rules::builtin_pack_for(language); !builtin.empty())
      problems_.push_back(file.find("language")->problem("the built-in pack is that of \"" + builtin + "\"", builtin));
  }

  /// "imports": lists and macros of built-in packs, by language.
  void import(const PackNode& file) {
    const PackNode* imports = file.find("imports");
    if (imports == nullptr) return;
    for (const PackNode* item : packs::string_nodes(*imports, problems_)) {
      const std::string& language = item->string;
      if (!rules::has_builtin_pack(language))
        problems_.push_back(item->problem("no built-in pack \"" + language + "\"",
                                          packs::nearest(language, RulePack::builtin_languages())));
      else if (imported_.insert(language).second)
        for (const packs::EmbeddedFile& embedded : rules::builtin_pack_files(language))
          definitions_.read(packs::read_embedded(embedded, problems_, packs::Tests::left_out), problems_);
    }
  }

  void read_types(const PackNode& file) {
    const PackNode* types = file.find("types");
    if (types == nullptr) return;
    if (!types->is_object()) problems_.push_back(types->problem("\"types\" must be an object"));
    for (const auto& [name, node] : types->members) {
      rules::EventType type = rules::read_type(name, node, problems_);
      if (!type_names_.insert(name).second || is_type_beneath(name))
        problems_.push_back(node.key_problem("type \"" + name + "\" is defined already"));
      data_->types.push_back(std::move(type));
    }
  }

  void read_rules(const PackNode& file) {
    const PackNode* list = file.find("rules");
    if (list == nullptr) return;
    if (!list->is_array()) problems_.push_back(list->problem("\"rules\" must be a list"));
    std::vector<const rules::EventType*> types;
    for (const rules::EventType& type : data_->types) types.push_back(&type);
    if (beneath_ != nullptr)
      for (const rules::EventType& type : beneath_->types) types.push_back(&type);
    for (const PackNode& node : list->items) {
      rules::Rule rule = rules::read_rule(node, types, definitions_, problems_);
      if (!rule.id.empty() && !rule_ids_.insert(rule.id).second)
        problems_.push_back(node.problem("rule \"" + rule.id + "\" is defined already"));
      data_->rules.push_back(std::move(rule));
    }
  }

  bool is_type_beneath(const std::string& name) const {
    return beneath_ != nullptr && std::any_of(beneath_->types.begin(), beneath_->types.end(),
                                              [&](const rules::EventType& type) { return type.name == name; });
  }

  std::shared_ptr<RulePack::Data> data_ = std::make_shared<RulePack::Data>();
  const RulePack::Data* beneath_;
  rules::Definitions definitions_;
  std::set<std::string> imported_;
  std::set<std::string> type_names_;
  std::set<std::string> rule_ids_;
  std::vector<Problem> problems_;
};

/// The built-in pack a pack of that language stands on; nullptr when there is none.
std::shared_ptr<const RulePack::Data> beneath(const std::string& language,
                                              packs::Tests tests = packs::Tests::left_out) {
  if (!rules::has_builtin_pack(language)) return nullptr;
  PackBuilder builder(language, true, nullptr);
  for (const packs::EmbeddedFile& file : rules::builtin_pack_files(language)) builder.add(file, tests);
  builder.set_language(language);
  return builder.build();
}

void add_file(const std::filesystem::path& path, PackBuilder& builder) {
  std::ifstream stream(path, std::ios::binary);
  std::string json;
  std::array<char, 1 << 16> part;
  while (stream.read(part.data(), part.size()), stream.gcount() > 0)
    json.append(part.data(), static_cast<std::size_t>(stream.gcount()));
  if (stream.is_open() && !stream.bad())
    builder.add(path.string(), json);
  else
    builder.problem({path.string(), 0, 0, "cannot be read", {}});
}

std::vector<std::filesystem::path> json_files(const std::filesystem::path& folder) {
  std::vector<std::filesystem::path> files;
  std::error_code error;
  for (std::filesystem::recursive_directory_iterator entry(folder, error), end; !error && entry != end;
       entry.increment(error))
    if (std::error_code unknown; entry->is_regular_file(unknown) && entry->path().extension() == ".json" &&
                                 rules::is_pack_file(entry->path().filename().string()))
      files.push_back(entry->path());
  std::sort(files.begin(), files.end());
  return files;
}

}  // namespace

namespace rules {

const std::vector<std::string>& foreign_sections() {
  static const std::vector<std::string> names = {"time",     "names",    "verbs",    "words",
                                                 "modality", "newsroom", "sentences"};
  return names;
}

}  // namespace rules

std::vector<const packs::PackNode*> RulePack::Data::section(std::string_view section_name) const {
  std::vector<const PackNode*> nodes;
  for (const PackNode& file : files)
    if (const PackNode* node = file.find(section_name)) nodes.push_back(node);
  return nodes;
}

RulePack RulePack::Data::for_reading(const std::string& language) {
  return RulePack(beneath(language));
}

RulePack::RulePack(std::shared_ptr<const Data> data) : data_(std::move(data)) {}
const std::string& RulePack::name() const noexcept {
  return data_->name;
}
const std::string& RulePack::language() const noexcept {
  return data_->language;
}

RulePack RulePack::parse(std::string_view json, std::string name) {
  PackBuilder builder(name, false, nullptr);
  builder.add(name, json);
  const std::shared_ptr<const Data> under = beneath(builder.language());
  builder.set_beneath(under.get());
  return RulePack(builder.build());
}

RulePack RulePack::load(const std::filesystem::path& path) {
  PackBuilder builder(path.string(), false, nullptr);
  std::error_code error;
  if (std::filesystem::is_directory(path, error)) {
    const std::vector<std::filesystem::path> files = json_files(path);
    if (files.empty()) builder.problem({path.string(), 0, 0, "no .json file in this folder", {}});
    for (const std::filesystem::path& file : files) add_file(file, builder);
  } else {
    add_file(path, builder);
  }
  const std::shared_ptr<const Data> under = beneath(builder.language());
  builder.set_beneath(under.get());
  return RulePack(builder.build());
}

RulePack RulePack::builtin(std::string_view language) {
  std::shared_ptr<const Data> data = beneath(rules::builtin_pack_for(language), packs::Tests::read);
  if (data == nullptr) {
    const std::vector<std::string> known = builtin_languages();
    std::string names;
    for (const std::string& name : known) names += (names.empty() ? "" : ", ") + name;
    throw Error({{{},
                  0,
                  0,
                  "no built-in pack for language \"" + std::string(language) + "\"; there are: " + names,
                  packs::nearest(language, known)}});
  }
  return RulePack(std::move(data));
}

}  // namespace dateline
