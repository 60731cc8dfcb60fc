namespace SearchPortal.Import.Identity;

/// <summary>What is proposed about names.</summary>
public enum IdentityKind
{
    /// <summary>Several spellings are one person.</summary>
    Merge,

    /// <summary>One name is several people.</summary>
    Split,
}
