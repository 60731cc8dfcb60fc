using System.Net;
using System.Net.Sockets;

namespace SearchPortal.Web.Bounds;

/// <summary>Who asks, as far as an address tells.</summary>
internal static class ClientNetwork
{
    private static readonly IPNetwork[] Own =
    [
        IPNetwork.Parse("127.0.0.0/8"), IPNetwork.Parse("10.0.0.0/8"), IPNetwork.Parse("172.16.0.0/12"), IPNetwork.Parse("192.168.0.0/16"),
        IPNetwork.Parse("169.254.0.0/16"), IPNetwork.Parse("::1/128"), IPNetwork.Parse("fc00::/7"), IPNetwork.Parse("fe80::/10"),
    ];

    /// <summary>
    /// The client that an address stands for: an IPv4 address, or the first 64 bits of an IPv6 one, which one household has. Null for
    /// addresses of private networks: behind them is a proxy that nobody named, or a neighbour.
    /// </summary>
    public static IPAddress? Find(IPAddress? address)
    {
        if (address is null) return null;
        if (address.IsIPv4MappedToIPv6) address = address.MapToIPv4();
        if (Own.Any(network => network.Contains(address))) return null;
        if (address.AddressFamily == AddressFamily.InterNetwork) return address;
        byte[] bytes = address.GetAddressBytes();
        bytes.AsSpan(8).Clear();
        return new IPAddress(bytes);
    }
}
