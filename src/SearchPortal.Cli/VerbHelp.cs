using System.CommandLine;
using System.CommandLine.Help;
using System.CommandLine.Invocation;

namespace SearchPortal.Cli;

/// <summary>The usual help, then the verb's examples and the exit codes.</summary>
internal sealed class VerbHelp(HelpAction usual) : SynchronousCommandLineAction
{
    /// <inheritdoc/>
    public override bool ClearsParseErrors => true;

    /// <summary>Puts this help in the place of the usual one.</summary>
    public static void Install(RootCommand root, int width)
    {
        var option = root.Options.OfType<HelpOption>().Single();
        var usual = (HelpAction)option.Action!;
        usual.MaxWidth = width;
        option.Action = new VerbHelp(usual);
    }

    /// <inheritdoc/>
    public override int Invoke(ParseResult parseResult)
    {
        usual.Invoke(parseResult);
        var output = parseResult.InvocationConfiguration.Output;
        var command = parseResult.CommandResult.Command;
        if (command is Verb verb) WriteExamples(output, verb);
        if (command.Subcommands.Count == 0 || command is RootCommand) WriteExitCodes(output);
        return ExitCode.Ok;
    }

    private static void WriteExamples(TextWriter output, Verb verb)
    {
        output.WriteLine("Examples:");
        foreach (string example in verb.Examples) output.WriteLine($"  searchportal {example}");
        output.WriteLine();
    }

    private static void WriteExitCodes(TextWriter output)
    {
        output.WriteLine("Exit codes:");
        foreach (var (code, meaning) in ExitCode.All) output.WriteLine($"  {code,-3}  {meaning}");
        output.WriteLine();
    }
}
