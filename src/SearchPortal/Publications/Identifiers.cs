namespace SearchPortal.Publications;

/// <summary>What other systems call this publication. Bare values, no prefix and no URL; null when there is none.</summary>
public sealed record Identifiers
{
    /// <summary>No identifier at all.</summary>
    public static Identifiers None { get; } = new();

    /// <summary>"10.1109/CVPR52733.2024.01492"; case as written. Not unique: volumes lend theirs to many papers.</summary>
    public string? Doi { get; init; }

    /// <summary>"2312.00858" or "cs/0112017", without version.</summary>
    public string? Arxiv { get; init; }

    /// <summary>The forum id, "ZupoMzMNrO".</summary>
    public string? OpenReview { get; init; }

    /// <summary>"2021.acl-long.216".</summary>
    public string? AclAnthology { get; init; }

    /// <summary>"conf/icml/Amsterdam88".</summary>
    public string? Dblp { get; init; }

    /// <summary>Digits of a PubMed id.</summary>
    public string? Pmid { get; init; }

    /// <summary>"PMC1234567".</summary>
    public string? Pmcid { get; init; }

    /// <summary>As printed, with hyphens.</summary>
    public string? Isbn { get; init; }

    /// <summary>"1533-7928".</summary>
    public string? Issn { get; init; }
}
