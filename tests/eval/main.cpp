// Strict, relaxed, type and value F1 on folders of TimeML files (*.tml), by the definitions of TempEval-3:
//
//     dateline_eval_times [--language TAG] FOLDER...
//
// Each document is read with its creation time as the day of publication.
#include "timeml_reader.hpp"
#include "timex_score.hpp"

#include <dateline/extractor.hpp>

#include <algorithm>
#include <cstdio>
#include <exception>
#include <filesystem>
#include <fstream>
#include <iterator>
#include <string>
#include <vector>

namespace {

using dateline::eval::Timex;

std::vector<std::filesystem::path> timeml_files(const std::filesystem::path& folder) {
  std::vector<std::filesystem::path> files;
  for (const auto& entry : std::filesystem::recursive_directory_iterator(folder))
    if (entry.is_regular_file() && entry.path().extension() == ".tml") files.push_back(entry.path());
  std::sort(files.begin(), files.end());
  return files;
}

std::string bytes_of(const std::filesystem::path& file) {
  std::ifstream stream(file, std::ios::binary);
  return {std::istreambuf_iterator<char>(stream), {}};
}

const char* type_name(dateline::TimexType type) {
  switch (type) {
    case dateline::TimexType::date:
      return "DATE";
    case dateline::TimexType::time:
      return "TIME";
    case dateline::TimexType::duration:
      return "DURATION";
    case dateline::TimexType::set:
      return "SET";
  }
  return "";
}

std::vector<Timex> found(const dateline::Extractor& extractor, const dateline::eval::TimemlDocument& document,
                         const std::string& language) {
  dateline::TimeOptions options;
  options.language = language;
  options.published = dateline::Date::from_edtf(document.creation_time);
  std::vector<Timex> result;
  for (const dateline::TimeExpression& time : extractor.find_times(document.text, options))
    result.push_back({time.span, type_name(time.type), time.value});
  return result;
}

void print(const std::string& name, std::size_t documents, const dateline::eval::TimexScore& score) {
  std::printf("%-24s %9zu %8zu %8.3f %8.3f %8.3f %8.3f\n", name.c_str(), documents, score.gold, score.strict_f1(),
              score.relaxed_f1(), score.type_f1(), score.value_f1());
}

int run(const std::vector<std::string>& folders, const std::string& language) {
  const dateline::Extractor extractor;
  std::printf("%-24s %9s %8s %8s %8s %8s %8s\n", "folder", "documents", "gold", "strict", "relaxed", "type", "value");
  for (const std::string& folder : folders) {
    dateline::eval::TimexScore score;
    std::size_t documents = 0;
    for (const std::filesystem::path& file : timeml_files(folder)) {
      const auto document = dateline::eval::read_timeml(bytes_of(file));
      if (!document) {
        std::fprintf(stderr, "%s: no TimeML\n", file.c_str());
        continue;
      }
      score.add(document->timexes, found(extractor, *document, language));
      ++documents;
    }
    print(std::filesystem::path(folder).filename().string(), documents, score);
  }
  return 0;
}

}  // namespace

int main(int argc, char** argv) {
  std::vector<std::string> folders(argv + 1, argv + argc);
  std::string language = "en";
  if (folders.size() >= 2 && folders[0] == "--language") {
    language = folders[1];
    folders.erase(folders.begin(), folders.begin() + 2);
  }
  if (folders.empty()) {
    std::fputs("usage: dateline_eval_times [--language TAG] FOLDER...\n", stderr);
    return 2;
  }
  try {
    return run(folders, language);
  } catch (const std::exception& error) {
    std::fprintf(stderr, "%s\n", error.what());
    return 1;
  }
}
