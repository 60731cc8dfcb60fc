using System.CommandLine;
using SearchPortal.Indexing;

namespace SearchPortal.Cli.Index;

/// <summary><c>index rollback</c>: back to the generation before.</summary>
internal static class IndexRollbackVerb
{
    /// <summary>The command.</summary>
    public static Command Create(Surroundings surroundings, FolderOptions folders)
    {
        var verb = new Verb("rollback", "Switch back to the generation before the one in use. A running site follows within two seconds.",
            "index rollback", "index rollback --index /srv/index");
        verb.SetAction(parse => Run(folders.Index(parse), surroundings.Out));
        return verb;
    }

    private static int Run(IndexStore store, TextWriter output)
    {
        var manifest = store.Rollback();
        output.WriteLine($"{manifest.Id}: {CountsText.Describe(manifest.Counts)}; now in use");
        return ExitCode.Ok;
    }
}
