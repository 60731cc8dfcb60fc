using System.CommandLine;
using System.CommandLine.Invocation;
using SearchPortal.Cli.Content;
using SearchPortal.Cli.Export;
using SearchPortal.Cli.Health;
using SearchPortal.Cli.Import;
using SearchPortal.Cli.Index;
using SearchPortal.Cli.Search;
using SearchPortal.Cli.Serve;
using SearchPortal.Cli.Stats;
using SearchPortal.Indexing;
using SearchPortal.Web;

namespace SearchPortal.Cli;

/// <summary>All verbs, and the one place where faults become exit codes.</summary>
internal static class PortalCommandLine
{
    // A merge may have to come to its end before a build hears of Ctrl-C.
    private static readonly TimeSpan TimeToCancel = TimeSpan.FromSeconds(15);

    // No response files: "@smith" is a query.
    private static readonly ParserConfiguration Parser = new() { ResponseFileTokenReplacer = null, EnablePosixBundling = false };

    /// <summary>Runs one command line.</summary>
    /// <returns>An <see cref="ExitCode"/>.</returns>
    public static async Task<int> RunAsync(IReadOnlyList<string> args, Surroundings surroundings)
    {
        try
        {
            var parse = Create(surroundings).Parse(args, Parser);
            return parse.Action is ParseErrorAction ? Explain(parse, surroundings.Error) : await parse.InvokeAsync(Configure(surroundings));
        }
        catch (Exception fault)
        {
            return Report(fault, surroundings.Error);
        }
        finally
        {
            await surroundings.Out.FlushAsync();
        }
    }

    private static RootCommand Create(Surroundings surroundings)
    {
        var folders = new FolderOptions(surroundings.Variable);
        var root = new RootCommand("A searchable portal of publications, made from a folder of files.") { HelpName = "searchportal" };
        folders.AddTo(root);
        root.Add(new Command("index", "Make and look after the index.")
        {
            IndexRebuildVerb.Create(surroundings, folders),
            IndexUpdateVerb.Create(surroundings, folders),
            IndexStatusVerb.Create(surroundings, folders),
            IndexVerifyVerb.Create(surroundings, folders),
            IndexRollbackVerb.Create(surroundings, folders),
        });
        root.Add(new Command("content", "Look after the content.") { ContentCheckVerb.Create(surroundings, folders) });
        root.Add(ImportVerb.Create(surroundings, folders));
        root.Add(SearchVerb.Create(surroundings, folders));
        root.Add(ExportVerb.Create(surroundings, folders));
        root.Add(ServeVerb.Create(surroundings, folders));
        root.Add(StatsVerb.Create(surroundings, folders));
        root.Add(HealthVerb.Create(surroundings));
        VerbHelp.Install(root, surroundings.HelpWidth);
        return root;
    }

    private static InvocationConfiguration Configure(Surroundings surroundings) => new()
    {
        Output = surroundings.Out,
        Error = surroundings.Error,
        EnableDefaultExceptionHandler = false,
        ProcessTerminationTimeout = TimeToCancel,
    };

    private static int Explain(ParseResult parse, TextWriter error)
    {
        foreach (var fault in parse.Errors) error.WriteLine($"searchportal: {fault.Message}");
        var path = new List<string>();
        for (var result = parse.CommandResult; result.Command is not RootCommand; result = (System.CommandLine.Parsing.CommandResult)result.Parent!)
            path.Insert(0, result.Command.Name + " ");
        error.WriteLine($"Try: searchportal {string.Concat(path)}--help");
        return ExitCode.Usage;
    }

    private static int Report(Exception fault, TextWriter error)
    {
        error.WriteLine(fault is OperationCanceledException ? "searchportal: cancelled; nothing was changed" : $"searchportal: {Printable.From(fault.Message)}");
        switch (fault)
        {
            case OperationCanceledException: return ExitCode.Cancelled;
            case UsageException or PortalOptionsException or DirectoryNotFoundException or FileNotFoundException: return ExitCode.Usage;
            case IndexUnavailableException: return ExitCode.IndexUnavailable;
            case IndexBuildException: return ExitCode.BuildFailed;
            case IOException or UnauthorizedAccessException: return ExitCode.ProblemsFound;
            default:
                error.WriteLine(fault.ToString());
                return ExitCode.Bug;
        }
    }
}
