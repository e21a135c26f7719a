import ipaddr from 'ipaddr.js';

/** The address as one counts it: an IPv6 household holds a whole /64, an IPv4 address written as IPv6 is itself. */
export function networkOf(address: string): string {
  if (!ipaddr.isValid(address)) return address;
  const parsed = ipaddr.process(address);
  return parsed.kind() === 'ipv6' ? `${ipaddr.IPv6.networkAddressFromCIDR(`${parsed}/64`)}/64` : parsed.toString();
}

/** An address as its owner is shown it, and no closer: the first half of IPv4, the first three groups of IPv6. */
export function roughly(address: string): string {
  if (!ipaddr.isValid(address)) return '';
  const parsed = ipaddr.process(address);
  return parsed.kind() === 'ipv6'
    ? `${ipaddr.IPv6.networkAddressFromCIDR(`${parsed}/48`)}/48`
    : `${parsed.toString().split('.').slice(0, 2).join('.')}.*.*`;
}
