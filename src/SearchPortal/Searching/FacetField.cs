namespace SearchPortal.Searching;

/// <summary>What results are counted and narrowed by.</summary>
public enum FacetField
{
    /// <summary>Values are venue keys: "cvpr".</summary>
    Venue,

    /// <summary>Values are years: "2024".</summary>
    Year,

    /// <summary>Values are author ids: "ma-xinyin".</summary>
    Author,

    /// <summary>Values are topic slugs: "diffusion-models".</summary>
    Topic,

    /// <summary>Values are CSL types: "paper-conference".</summary>
    Type,
}
