namespace SearchPortal.Web.Observing;

/// <summary>Who may read <c>/metrics</c>.</summary>
public enum MetricsAudience
{
    /// <summary>This machine and private networks, without a proxy between.</summary>
    Private,

    /// <summary>Everybody.</summary>
    All,

    /// <summary>Nobody; nothing is collected.</summary>
    Off,
}
