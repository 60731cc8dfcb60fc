using System.CommandLine;
using SearchPortal.Indexing;

namespace SearchPortal.Cli.Index;

/// <summary><c>index verify</c>: reads a generation to its last byte, or mends the whole index.</summary>
internal static class IndexVerifyVerb
{
    /// <summary>The command.</summary>
    public static Command Create(Surroundings surroundings, FolderOptions folders)
    {
        var id = new Argument<string?>("id") { Arity = ArgumentArity.ZeroOrOne, Description = "The generation; without it the one in use" };
        var repair = new Option<bool>("--repair") { Description = "Check all generations, switch to the newest whole one if the one in use is not, and remove the damaged ones" };
        var verb = new Verb("verify", "Read every byte of a generation and check it.", "index verify", "index verify 20261124T033038Z-1f2e3d4c", "index verify --repair") { id, repair };
        verb.Validators.Add(result =>
        {
            if (result.GetValue(repair) && result.GetValue(id) is not null) result.AddError("--repair looks at all generations; leave the id out.");
        });
        verb.SetAction(parse => parse.GetValue(repair) ? Repair(folders.Index(parse), surroundings) : Run(folders.Index(parse), parse.GetValue(id), surroundings));
        return verb;
    }

    private static int Repair(IndexStore store, Surroundings surroundings)
    {
        var repair = store.Repair(surroundings.Time);
        foreach (string done in repair.Mended) surroundings.Out.WriteLine(Printable.From(done));
        if (repair.Left is null) surroundings.Out.WriteLine($"{store.FindCurrent()}: {(repair.Mended.Count == 0 ? "all is well" : "in use")}");
        else surroundings.Error.WriteLine($"searchportal: {Printable.From(repair.Left)}");
        return repair.Left is null ? ExitCode.Ok : ExitCode.ProblemsFound;
    }

    private static int Run(IndexStore store, string? id, Surroundings surroundings)
    {
        var faults = store.Verify(id);
        foreach (string fault in faults) surroundings.Error.WriteLine($"searchportal: {Printable.From(fault)}");
        surroundings.Out.WriteLine($"{id ?? store.FindCurrent()}: {(faults.Count == 0 ? "all is well" : Amount.Of(faults.Count, "fault"))}");
        return faults.Count == 0 ? ExitCode.Ok : ExitCode.ProblemsFound;
    }
}
