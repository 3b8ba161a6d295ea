#include "commands.hpp"

#include <dateline/error.hpp>
#include <dateline/version.hpp>

#include <exception>
#include <iostream>

namespace program {
namespace {

std::vector<Command> commands() {
  return {read_command(), times_command(), extract_command(), merge_command(), timeline_command(), check_command()};
}

std::string padded(std::string text, std::size_t width) {
  if (text.size() < width) text.append(width - text.size(), ' ');
  return text;
}

void print_help(std::ostream& out) {
  out << "dateline: news articles in, one dated, deduplicated, sourced timeline out\n\n"
         "usage: dateline COMMAND [OPTION...] [FILE...]\n\n";
  for (const Command& command : commands())
    out << "  " << padded(std::string(command.name), 10) << command.summary << '\n';
  out << "\n`dateline COMMAND --help` tells more. Exit status: 0 good, 1 something failed, 2 wrong use.\n";
}

void print_help(const Command& command) {
  std::cout << "usage: dateline " << command.name << " [OPTION...] " << command.usage << "\n\n"
            << command.details << "\n\n";
  for (const Option& option : command.options) {
    const std::string form = std::string(option.name) + (option.value.empty() ? "" : " " + std::string(option.value));
    std::cout << "  " << padded(form, 18) << "  " << option.help << '\n';
  }
}

int run(const Command& command, const std::vector<std::string>& words) {
  for (const std::string& word : words)
    if (word == "--help" || word == "-h") {
      print_help(command);
      return success;
    }
  try {
    return command.run(Arguments(words, command.options));
  } catch (const UsageError& error) {
    std::cerr << "dateline " << command.name << ": " << error.what() << "\n`dateline " << command.name
              << " --help` shows how it is used\n";
    return wrong_use;
  } catch (const std::exception& error) {
    std::cerr << "dateline " << command.name << ": " << error.what() << '\n';
    return failure;
  }
}

int run(const std::vector<std::string>& words) {
  if (words.empty()) {
    print_help(std::cerr);
    return wrong_use;
  }
  const std::string& name = words.front();
  if (name == "--help" || name == "-h" || name == "help") {
    print_help(std::cout);
    return success;
  }
  if (name == "--version") {
    std::cout << "dateline " << dateline::version << '\n';
    return success;
  }
  for (const Command& command : commands())
    if (command.name == name) return run(command, {words.begin() + 1, words.end()});
  std::cerr << "dateline: unknown command " << name << "; there are";
  for (const Command& command : commands()) std::cerr << ' ' << command.name;
  std::cerr << "\n`dateline --help` tells what they do\n";
  return wrong_use;
}

}  // namespace
}  // namespace program

int main(int count, char** words) {
  std::ios::sync_with_stdio(false);
  std::cin.tie(nullptr);
  return program::run({words + 1, words + count});
}
