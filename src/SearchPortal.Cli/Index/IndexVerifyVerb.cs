using System.CommandLine;
using SearchPortal.Indexing;

namespace SearchPortal.Cli.Index;

/// <summary><c>index verify</c>: reads a generation to its last byte.</summary>
internal static class IndexVerifyVerb
{
    /// <summary>The command.</summary>
    public static Command Create(Surroundings surroundings, FolderOptions folders)
    {
        var id = new Argument<string?>("id") { Arity = ArgumentArity.ZeroOrOne, Description = "The generation; without it the one in use" };
        var verb = new Verb("verify", "Read every byte of a generation and check it.", "index verify", "index verify 20261124T033038Z-1f2e3d4c") { id };
        verb.SetAction(parse => Run(folders.Index(parse), parse.GetValue(id), surroundings));
        return verb;
    }

    private static int Run(IndexStore store, string? id, Surroundings surroundings)
    {
        var faults = store.Verify(id);
        foreach (string fault in faults) surroundings.Error.WriteLine($"searchportal: {Printable.From(fault)}");
        surroundings.Out.WriteLine($"{id ?? store.FindCurrent()}: {(faults.Count == 0 ? "all is well" : Amount.Of(faults.Count, "fault"))}");
        return faults.Count == 0 ? ExitCode.Ok : ExitCode.ProblemsFound;
    }
}
