namespace SearchPortal.Cli.Tests;

/// <summary>One command line, run in process, and what it answered.</summary>
internal sealed record CommandLineRun(int Code, string Out, string Error)
{
    /// <summary>Runs a command line without a terminal and without environment variables.</summary>
    public static Task<CommandLineRun> Of(params string[] args) => With(new Dictionary<string, string>(), "", args);

    /// <summary>Runs a command line with variables and standard input.</summary>
    public static async Task<CommandLineRun> With(IReadOnlyDictionary<string, string> variables, string input, params string[] args)
    {
        var output = new StringWriter { NewLine = "\n" };
        var error = new StringWriter { NewLine = "\n" };
        var surroundings = new Surroundings(new StringReader(input), output, error) { Variable = variables.GetValueOrDefault };
        int code = await PortalCommandLine.RunAsync(args, surroundings);
        return new(code, output.ToString(), error.ToString());
    }
}
