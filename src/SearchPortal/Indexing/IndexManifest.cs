namespace SearchPortal.Indexing;

/// <summary>What <c>manifest.json</c> of a generation says.</summary>
public sealed record IndexManifest
{
    /// <summary>Folder name: "20261124T033038Z-1f2e3d4c".</summary>
    public required string Id { get; init; }

    /// <summary>Layout of the generation; a program reads its own only.</summary>
    public required int SchemaVersion { get; init; }

    /// <summary>The program that built it: "0.1.0".</summary>
    public required string ProgramVersion { get; init; }

    /// <summary>SHA-256 over names and bytes of all content files, in hexadecimal.</summary>
    public required string ContentFingerprint { get; init; }

    /// <summary>When the build ended.</summary>
    public required DateTimeOffset Built { get; init; }

    /// <summary>How long the build took.</summary>
    public required TimeSpan Duration { get; init; }

    /// <summary>Publications, authors, venues, years and topics in it.</summary>
    public required IndexCounts Counts { get; init; }

    /// <summary>What an update changed; null for a generation that was built anew.</summary>
    public PaperChanges? Changes { get; init; }

    /// <summary>Problems of severity error that the content had.</summary>
    public int Errors { get; init; }

    /// <summary>Problems of severity warning that the content had.</summary>
    public int Warnings { get; init; }

    /// <summary>Names of the checks that the generation passed before it was made current.</summary>
    public IReadOnlyList<string> Checks { get; init; } = [];

    /// <summary>Every file of the generation but this one.</summary>
    public IReadOnlyList<IndexFile> Files { get; init; } = [];
}
