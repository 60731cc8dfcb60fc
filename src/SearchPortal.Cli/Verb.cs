using System.CommandLine;

namespace SearchPortal.Cli;

/// <summary>A command with examples for its help.</summary>
/// <param name="name">What is typed.</param>
/// <param name="description">One or two sentences.</param>
/// <param name="examples">What follows "searchportal" on a command line.</param>
internal sealed class Verb(string name, string description, params IReadOnlyList<string> examples) : Command(name, description)
{
    /// <summary>Arguments and options of each example, without the program's name.</summary>
    public IReadOnlyList<string> Examples { get; } = examples;
}
