// A program of the build: compiles the time grammar of each built-in language and writes all of them as C++ source, so
// that programs start without parsing packs, asking ICU for CLDR's data and expanding patterns.
#include "packs/embedded_packs.hpp"
#include "time/compiled_bytes.hpp"
#include "time/grammar_compiler.hpp"
#include "time/time_grammar.hpp"

#include <algorithm>
#include <cstdlib>
#include <fstream>
#include <iostream>
#include <string>
#include <string_view>
#include <vector>

namespace {

using namespace dateline;

/// The languages that have a time pack, in their order. "mul" is what all of them share.
std::vector<std::string> languages() {
  std::vector<std::string> found;
  for (const packs::EmbeddedFile& file : packs::embedded_files())
    if (file.path.ends_with("/time.json") && !file.path.starts_with("mul/"))
      found.emplace_back(file.path.substr(0, file.path.find('/')));
  return found;
}

std::string grammar_of(const std::string& language, std::vector<Problem>& problems) {
  text::Vocabulary vocabulary;
  const time::Compiled grammar =
      time::compile_sections(time::builtin_time_sections(language, problems), vocabulary, problems);
  return time::to_bytes(grammar, vocabulary);
}

bool stands_for_itself(char c) {
  return c >= ' ' && c <= '~' && c != '"' && c != '\\' && c != '?';
}

/// Three octal digits a byte: a shorter escape would take in a digit that follows.
void write_literal(std::ostream& out, std::string_view bytes) {
  constexpr std::size_t bytes_a_line = 40;
  for (std::size_t at = 0; at < bytes.size(); at += bytes_a_line) {
    std::string line = "\n    \"";
    for (const char c : bytes.substr(at, bytes_a_line)) {
      const auto byte = static_cast<unsigned char>(c);
      if (stands_for_itself(c))
        line += c;
      else
        line += {'\\', static_cast<char>('0' + (byte >> 6)), static_cast<char>('0' + (byte >> 3 & 7)),
                 static_cast<char>('0' + (byte & 7))};
    }
    out << line << '"';
  }
}

void write_pieces(std::ostream& out, const std::string& name, std::string_view bytes) {
  constexpr std::size_t bytes_a_piece = 32'000;  // compilers must take literals up to 65,536
  out << "constexpr std::string_view " << name << "[] = {\n";
  for (std::size_t at = 0; at < bytes.size(); at += bytes_a_piece) {
    const std::string_view piece = bytes.substr(at, bytes_a_piece);
    out << "  {";
    write_literal(out, piece);
    out << ", " << piece.size() << "},\n";
  }
  out << "};\n";
}

}  // namespace

int main(int argc, char** argv) {
  if (argc != 2) {
    std::cerr << "usage: dateline_precompile OUTPUT\n";
    return 2;
  }
  std::ofstream out(argv[1], std::ios::binary);
  out << "// Generated from the packs; do not edit.\n#include \"time/builtin_grammars.hpp\"\n\n"
         "namespace dateline::time {\nnamespace {\n";
  std::vector<Problem> problems;
  std::string table;
  for (const std::string& language : languages()) {
    const std::string name = "grammar_" + std::to_string(std::count(table.begin(), table.end(), '\n'));
    write_pieces(out, name, grammar_of(language, problems));
    table += "  {\"" + language + "\", " + name + "},\n";
  }
  out << "constexpr BuiltinGrammar grammars[] = {\n"
      << table
      << "};\n}  // namespace\n\nstd::span<const BuiltinGrammar> builtin_grammars() noexcept {\n  return grammars;\n}\n"
         "}  // namespace dateline::time\n";
  for (const Problem& problem : problems) std::cerr << problem.to_string() << '\n';
  return problems.empty() && out.flush() ? EXIT_SUCCESS : EXIT_FAILURE;
}
