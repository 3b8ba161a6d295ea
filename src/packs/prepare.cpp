// A program of the build: reads the JSON of the built-in packs and writes all trees as C++ source, so that programs
// start without parsing it. A pack that is no JSON fails the build.
#include "packs/pack_bytes.hpp"

#include <algorithm>
#include <cstdlib>
#include <filesystem>
#include <fstream>
#include <iostream>
#include <iterator>
#include <string>
#include <string_view>
#include <vector>

namespace {

using namespace dateline;

std::vector<std::string> json_files(const std::filesystem::path& folder) {
  std::vector<std::string> files;
  for (const auto& entry : std::filesystem::recursive_directory_iterator(folder))
    if (entry.is_regular_file() && entry.path().extension() == ".json")
      files.push_back(entry.path().lexically_relative(folder).generic_string());
  std::sort(files.begin(), files.end());
  return files;
}

/// As characters, not as a literal: compilers must take literals only up to 65,536 bytes.
void write_array(std::ostream& out, const std::string& name, std::string_view bytes) {
  constexpr std::string_view digits = "0123456789abcdef";
  std::string array = "constexpr char " + name + "[] = {";
  for (const char c : bytes) {
    const auto byte = static_cast<unsigned char>(c);
    array += {'\'', '\\', 'x', digits[byte >> 4], digits[byte & 15], '\'', ','};
  }
  out << array << "};\n";
}

}  // namespace

int main(int argc, char** argv) {
  if (argc != 3) {
    std::cerr << "usage: dateline_prepare FOLDER OUTPUT\n";
    return 2;
  }
  const std::filesystem::path folder = argv[1];
  std::ofstream out(argv[2], std::ios::binary);
  out << "// Generated from the packs; do not edit.\n#include \"packs/embedded_packs.hpp\"\n\n"
         "namespace dateline::packs {\nnamespace {\n";
  std::vector<Problem> problems;
  std::string table;
  std::size_t count = 0;
  for (const std::string& path : json_files(folder)) {
    std::ifstream file(folder / path, std::ios::binary);
    const std::string json{std::istreambuf_iterator<char>(file), {}};
    const std::string name = "file_" + std::to_string(count++);
    write_array(out, name, packs::to_bytes(packs::read_pack_json(json, path, problems)));
    table += "    {\"" + path + "\", {" + name + ", sizeof " + name + "}},\n";
  }
  out << "constexpr EmbeddedFile files[] = {\n"
      << table
      << "};\n}  // namespace\n\nstd::span<const EmbeddedFile> embedded_files() noexcept { return files; }\n"
         "}  // namespace dateline::packs\n";
  for (const Problem& problem : problems) std::cerr << problem.to_string() << '\n';
  return problems.empty() && out.flush() ? EXIT_SUCCESS : EXIT_FAILURE;
}
