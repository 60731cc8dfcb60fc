using SearchPortal.Publications;

namespace SearchPortal.Import.Identity;

/// <summary>Everyone who signs under one id.</summary>
/// <param name="Id">As the portal has it: "ma-xinyin".</param>
/// <param name="Name">As first written.</param>
internal sealed record SignedPerson(string Id, PersonName Name)
{
    /// <summary>ORCIDs found with the name, each once; few.</summary>
    public List<string> Orcids { get; } = new(0);

    /// <summary>Family name as letters.</summary>
    public string Family { get; } = GivenNames.Letters(Name.Family);

    /// <summary>Words of the given names.</summary>
    public GivenNames Given { get; } = GivenNames.Of(Name.Given);
}
