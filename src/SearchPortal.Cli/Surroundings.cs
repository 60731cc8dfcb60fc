using System.Text;
using Spectre.Console;

namespace SearchPortal.Cli;

/// <summary>What a verb sees of the process it runs in.</summary>
/// <param name="In">Standard input.</param>
/// <param name="Out">Standard output: results only.</param>
/// <param name="Error">Standard error: faults, problems and progress.</param>
internal sealed record Surroundings(TextReader In, TextWriter Out, TextWriter Error)
{
    private const int PlainWidth = 10_000;

    /// <summary>Whether standard output is a terminal.</summary>
    public bool OutIsTerminal { get; init; }

    /// <summary>Whether standard error is a terminal.</summary>
    public bool ErrorIsTerminal { get; init; }

    /// <summary>Columns that help may fill.</summary>
    public int HelpWidth { get; init; } = 100;

    /// <summary>The value of an environment variable; null when it is not set.</summary>
    public Func<string, string?> Variable { get; init; } = _ => null;

    /// <summary>The clock.</summary>
    public TimeProvider Time { get; init; } = TimeProvider.System;

    /// <summary>The real ones. Output is buffered: whoever runs the program flushes it.</summary>
    public static Surroundings OfThisProcess()
    {
        var utf8 = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false);
        return new(
            new StreamReader(Console.OpenStandardInput(), utf8),
            new StreamWriter(Console.OpenStandardOutput(), utf8, 1 << 16),
            new StreamWriter(Console.OpenStandardError(), utf8) { AutoFlush = true })
        {
            OutIsTerminal = !Console.IsOutputRedirected,
            ErrorIsTerminal = !Console.IsErrorRedirected,
            Variable = Environment.GetEnvironmentVariable,
        };
    }

    /// <summary>Standard output for styled text; without a terminal plain lines that never wrap.</summary>
    public IAnsiConsole StyledOut() => Styled(Out, OutIsTerminal);

    /// <summary>Standard error for styled text; without a terminal plain lines that never wrap.</summary>
    public IAnsiConsole StyledError() => Styled(Error, ErrorIsTerminal);

    private static IAnsiConsole Styled(TextWriter writer, bool isTerminal)
    {
        var console = AnsiConsole.Create(new AnsiConsoleSettings
        {
            Out = new AnsiConsoleOutput(writer),
            Ansi = isTerminal ? AnsiSupport.Detect : AnsiSupport.No,
            ColorSystem = isTerminal ? ColorSystemSupport.Detect : ColorSystemSupport.NoColors,
            Interactive = isTerminal ? InteractionSupport.Detect : InteractionSupport.No,
        });
        if (!isTerminal) console.Profile.Width = PlainWidth;
        return console;
    }
}
